/**
 * On which side of its point a value stands, where the line goes up or down so steeply that it would run through what stands over the point.
 * At a peak nothing does, and in a valley there is room on neither side.
 */
export function asideIn(shares: readonly number[], index: number): 'before' | 'after' | '' {
  const own = shares[index] ?? 0;
  const [from = own, to = own] = [shares[index - 1], shares[index + 1]];
  const steep = 1 / shares.length; // up or down the whole drawing in its whole width
  if (to - own >= steep && from <= own) return 'before';
  if (from - own >= steep && to <= own) return 'after';
  return '';
}

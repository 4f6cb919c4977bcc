/** The steps of a slide: what is revealed together is one step, in the order reveal.js gives them. */

/** The steps of a slide, each the elements that it shows. */
export function stepsOf(slide: HTMLElement): readonly (readonly HTMLElement[])[] {
  const indexed = new Map<number, HTMLElement[]>();
  const single: HTMLElement[][] = [];
  for (const fragment of slide.querySelectorAll<HTMLElement>('.fragment:not(.disabled)')) {
    const index = Number.parseInt(fragment.dataset['fragmentIndex'] ?? '', 10);
    if (Number.isNaN(index)) single.push([fragment]);
    else indexed.set(index, [...(indexed.get(index) ?? []), fragment]);
  }
  const ordered = [...indexed].toSorted(([one], [other]) => one - other).map(([, fragments]) => fragments);
  return [...ordered, ...single];
}

/** How many steps of a slide are shown. */
export const shownSteps = (slide: HTMLElement): number =>
  stepsOf(slide).filter((fragments) => fragments.some((fragment) => fragment.classList.contains('visible')))
    .length;

/** Shows so many steps of a slide that reveal.js does not present. */
export function showSteps(slide: HTMLElement, count: number): void {
  stepsOf(slide).forEach((fragments, index) =>
    fragments.forEach((fragment) => fragment.classList.toggle('visible', index < count)),
  );
}

/** What a step shows or takes back: reveal.js puts it on the event itself. */
export const fragmentsOf = (
  event: Event & { readonly fragments?: readonly HTMLElement[] },
): readonly HTMLElement[] => event.fragments ?? [];

/** Where the labels of a time axis stand: each at its own dot, none over another. */
import type { Stretch } from './scale';

/** What is to be placed. */
export interface Labelled {
  readonly below: boolean;
  /** How it lies on the drawing, from 0 to 1. */
  readonly mark: Stretch;
  /** Its words, line by line as they would stand if there were room. */
  readonly lines: readonly string[];
}

/** A label's place. */
export interface LabelPlace {
  /** Where its dot is, from 0 to 1. */
  readonly at: number;
  /** How wide it may be. */
  readonly wide: number;
  /** How far from the line it stands, in lines of its text. */
  readonly lifted: number;
}

/** A label with less room than this stands further from the line, over the next one. */
const least = 0.17;

/** Characters that go on a line as wide as the drawing, where it is narrowest. */
export const across = 68;

/** Lines between one label and the one over it. */
const between = 0.5;

/** What is shorter than this is drawn as a point. */
const shortest = 0.035;

/** True where a stretch is long enough to be drawn as one. */
export const isLong = ({ from, to }: Stretch): boolean => to - from >= shortest;

/** Where a mark's label begins: at its point, or where its stretch begins. */
const dotOf = (mark: Stretch) => (isLong(mark) ? mark.from : (mark.from + mark.to) / 2);

/**
 * Places labels, in the order given. Each begins at its dot and ends before the next on its side of the line, or at the end;
 * where that is too narrow it stands over the next one, and its thread passes beside that.
 *
 * @param end Where the room for labels ends, from 0 to 1.
 */
export function placeLabels(labels: readonly Labelled[], end: number): readonly LabelPlace[] {
  const places = new Map<Labelled, LabelPlace>();
  for (const label of labels.toReversed()) {
    const at = dotOf(label.mark);
    const after = labels.filter((one) => one !== label && one.below === label.below && places.has(one));
    const near = after.filter((one) => dotOf(one.mark) < at + least);
    const next = near.length > 0 ? end : Math.min(end, ...after.map((one) => dotOf(one.mark) - 0.004));
    const wide = Math.max(least, Math.min(next - at, 0.4));
    const under = near.map(
      (one) => (places.get(one)?.lifted ?? 0) + linesOf(one, places.get(one)?.wide ?? least),
    );
    places.set(label, { at, wide, lifted: under.length > 0 ? Math.max(...under) + between : 0 });
  }
  return labels.flatMap((label) => places.get(label) ?? []);
}

/** How many lines a label takes, rather too many than too few. */
function linesOf({ lines }: Labelled, wide: number): number {
  const characters = Math.max(8, Math.floor(wide * across));
  return lines.reduce((sum, line) => sum + Math.ceil(line.length / characters), 0);
}

/** Boxes in the window, in CSS pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is less than this is rounding. */
export const tolerance = 1.5;

export const isOutside = (box: Box, frame: Box): boolean =>
  box.left < frame.left - tolerance ||
  box.right > frame.right + tolerance ||
  box.top < frame.top - tolerance ||
  box.bottom > frame.bottom + tolerance;

export const doMeet = (one: Box, other: Box): boolean =>
  one.left < other.right - tolerance &&
  other.left < one.right - tolerance &&
  one.top < other.bottom - tolerance &&
  other.top < one.bottom - tolerance;

/** What a value from outside is: another window, another device, the history. Nothing is believed before it is asked for here. */

/** True for what has fields to be read. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a number within bounds, both included; never for NaN. */
export const isBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** True for a whole number from 0. */
export const isWhole = (value: unknown, most: number): value is number =>
  isBetween(value, 0, most) && Number.isInteger(value);

/** True for a revision that can still grow. */
export const isRevision = (value: unknown): value is number => isWhole(value, Number.MAX_SAFE_INTEGER - 1);

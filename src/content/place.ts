/** Places on the earth. */
import type { Evidence } from './stated';

/** A place, with its coordinates in degrees: `[longitude, latitude]`, east and north positive. */
export interface Place<Id extends string = string> extends Evidence<Id> {
  readonly name: string;
  readonly coordinates: readonly [longitude: number, latitude: number];
}

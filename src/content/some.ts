/** At least one. */
export type Some<T> = readonly [T, ...T[]];

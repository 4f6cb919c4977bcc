/** Ids are random: 128 bits, which no other page can guess. */
const idPattern = /^[0-9a-f]{32}$/u;

/** True for the id of a session or of a window. */
export const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value);

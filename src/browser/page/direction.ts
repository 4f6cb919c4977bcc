/** Which way the page's language runs: forward is to the left where it is written from the right. */

export const runsLeft = (): boolean => document.dir === 'rtl';

/** What the two arrow keys do that point along a line: on, and back. */
export const alongTheLine = (on: () => void, back: () => void) =>
  runsLeft() ? { ArrowLeft: on, ArrowRight: back } : { ArrowRight: on, ArrowLeft: back };

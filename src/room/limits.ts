/** What a server of a room bears: how many messages, how large, how many listeners. */

/** Bytes of a message: a state of a talk of a thousand slides, or forty lines of captions. */
export const largestMessage = 32_768;

/** Devices at once in one room; more are told to come later. */
export const mostListeners = 10_000;

/** Messages a second that a room takes, and how many at once. A held key sends fewer: the page waits for each to arrive. */
const perSecond = 20;
const atOnce = 60;

/** Tells whether one more is within the limit. */
export function rateLimit(now: () => number = Date.now): () => boolean {
  let left = atOnce;
  let since = now();
  return () => {
    const at = now();
    left = Math.min(atOnce, left + (Math.max(0, at - since) / 1000) * perSecond);
    since = at;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}

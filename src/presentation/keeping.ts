/** Where a talk is kept for use without a network, and where not. The page and its worker agree on it here. */

/** In the page's address, and in the worker's where it was asked for: keep the talk on this machine's own addresses too. */
const asking = 'keep';

/** What an address asks: that the talk be kept, that it be kept no longer (`?keep=no`), or nothing. */
export function askedToKeep(search: string): boolean | undefined {
  const asked = new URLSearchParams(search).get(asking);
  return asked === null ? undefined : asked !== 'no';
}

/**
 * True for an address of this machine. What is served there is there without a network, changes with every build, and another project may answer at the same port tomorrow:
 * a worker would go on showing what was there yesterday. https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy
 */
export const isLoopback = (hostname: string): boolean =>
  /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);

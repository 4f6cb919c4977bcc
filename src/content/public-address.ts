/** The address given at build time, made whole; undefined where none is given. A build that is told nonsense says so. */
export function publicAddress(given: string | undefined): string | undefined {
  if (given === undefined || given.trim() === '') return undefined;
  const url = parsed(given.trim());
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new Error(
      `DECK_URL: "${given}" is not a web address. Give the whole address, such as https://example.org/talk/.`,
    );
  url.search = '';
  url.hash = '';
  return url.href;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

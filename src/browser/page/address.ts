/** Addresses: `#slide-id` in every view. What comes from outside is text to compare, nothing more. */
import { entryForNewAddress } from './memory';

/** What the fragment of an address names: a slide by its index, a passage in the article's appendix, nothing, or something unknown. */
export type Place =
  | { readonly kind: 'slide'; readonly index: number }
  | { readonly kind: 'appendix' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly id: string };

/** Reads a fragment such as `#open-end`. Malformed escapes are taken as they stand. */
export function placeOf(hash: string, slides: readonly { readonly id: string }[]): Place {
  const id = decoded(hash.replace(/^#/u, ''));
  if (id === '') return { kind: 'none' };
  const index = slides.findIndex((slide) => slide.id === id);
  if (index >= 0) return { kind: 'slide', index };
  return id === 'article' || id.startsWith('passage-') ? { kind: 'appendix' } : { kind: 'unknown', id };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const longest = 60;

/** What an address held, fit to be shown in a sentence: a line of visible characters. */
export function shortened(text: string): string {
  const visible = [...text.slice(0, 2 * longest).replaceAll(/[\p{C}\p{Z}]/gu, ' ')];
  return visible.length > longest ? `${visible.slice(0, longest).join('')}…` : visible.join('');
}

/** The address of a place in a view: other parameters stay. */
export function addressOf(view: string | null, id: string): string {
  const url = new URL(location.href);
  if (view === null) url.searchParams.delete('view');
  else url.searchParams.set('view', view);
  url.hash = id;
  return url.href;
}

/** Adds an entry to the history. Browsers refuse too many in a short time; the talk goes on without. */
export function pushAddress(address: string): void {
  quietly(() => history.pushState(entryForNewAddress(), '', address));
}

/** Changes the current entry of the history. */
export function replaceAddress(address: string): void {
  quietly(() => history.replaceState(history.state, '', address));
}

function quietly(change: () => void): void {
  try {
    change();
  } catch {
    // Chromium and WebKit limit how often a page may write its address: https://bugs.webkit.org/show_bug.cgi?id=156115
  }
}

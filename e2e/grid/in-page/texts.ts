/** The words on the page, by how they are there: to be compared with what the browser exposes. */
import { isOnlyHeard, words } from './seen';

/** How often a text is on the page, for eyes and for ears only. */
export interface Occurrence {
  readonly text: string;
  seen: number;
  heard: number;
}

/** Every text that stands on the page, but for what is said and gone and what is a picture to assistive technology. */
export function textsOnPage(): readonly Occurrence[] {
  const found = new Map<string, Occurrence>();
  const texts = document.createTreeWalker(scopeOfAll(), NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = words(node.textContent);
    if (!element || text === '' || !isThere(element)) continue;
    const occurrence = found.get(text) ?? { text, seen: 0, heard: 0 };
    found.set(text, occurrence);
    if (isOnlyHeard(element)) occurrence.heard += 1;
    else occurrence.seen += 1;
  }
  return [...found.values()];
}

/** A modal dialog is all there is while it is open. */
const scopeOfAll = () => [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;

const isThere = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest(
    '[aria-hidden="true"], [inert], [role="status"], output, [role="img"], script, style, noscript, option',
  );

/**
 * Runs in the head, before anything is painted, so that the first paint is already the right view in a person's own text and colours,
 * and asks at once for what that view loads next. Nothing else may be done here.
 * Should the deck's script not arrive, the document falls back to the reading view, which needs none; opened as a file, it says why.
 */
import { viewFor, wideWindow } from '../model/view';
import { fileLink } from './file-link';
import { framedByAnother } from './frame';
import { applyPreferences, storedPreferences } from './preference-store';

const root = document.documentElement;
const view = framedByAnother() ? 'reading' : viewFor(location.search, matchMedia(wideWindow).matches);
root.dataset['view'] = view;
applyPreferences(storedPreferences());
if (view === 'reading') paintBeforeFonts();
else {
  paintWhole();
  paintWithFonts();
}
for (const file of document.currentScript?.dataset[view]?.split(' ') ?? []) {
  const link = fileLink(file);
  if (link.rel === 'stylesheet') link.setAttribute('blocking', 'render'); // a view's own style is waited for; its scripts come beside it
  document.head.append(link);
}
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    root.dataset['view'] = 'reading';
    if (location.protocol !== 'file:') return;
    sayOpenedAsFile();
    addEventListener('DOMContentLoaded', sayOpenedAsFile);
  },
  true,
);

/** A slide is not to be seen in pieces: the first paint waits until what follows it in the document has arrived. A page to be read may come bit by bit, from its top. */
function paintWhole(): void {
  waitFor(document.currentScript?.dataset['afterFirst'] ?? '');
}

/** A slide must not move when its letters come: the first paint waits for the fonts too, at the longest until half of the slides have arrived. */
function paintWithFonts(): void {
  const wait = waitFor(document.currentScript?.dataset['halfway'] ?? '');
  void Promise.all(fontLinks().map(settled)).then(() => wait.remove());
}

/** Chromium holds the first paint for fonts that a link asks for, and meanwhile reads all of a page to lay it out as one. Without the link the font goes on arriving. */
function paintBeforeFonts(): void {
  for (const link of fontLinks()) link.remove();
}

/** A browser paints nothing before it has met the place in the document. https://html.spec.whatwg.org/multipage/links.html#link-type-expect */
function waitFor(place: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'expect';
  link.setAttribute('blocking', 'render');
  link.href = place;
  document.head.append(link);
  return link;
}

function fontLinks(): readonly Element[] {
  return [...document.querySelectorAll('link[as=font]')];
}

function settled(link: Element): Promise<unknown> {
  return new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}

/** Browsers run no script module from a file. */
function sayOpenedAsFile(): void {
  document.querySelector('[data-file-notice]')?.removeAttribute('hidden');
}

/**
 * Runs in the head, before anything is painted, so that the first paint is already the right view in a person's own text and colours,
 * and asks at once for what that view loads next. Nothing else may be done here.
 * Should the deck's script not arrive, the document falls back to the reading view, which needs none; opened as a file, it says why.
 */
import { viewFor, wideWindow } from '../../presentation/view';
import { fileLink } from './file-link';
import { showReadingInstead } from './read-instead';
import { framedByAnother } from './frame';
import { applyPreferences, storedPreferences } from '../preferences/preference-store';

/** Milliseconds to the server and back. With more, fonts would come after the time for which Chromium holds the first paint for them. */
const longJourney = 100;

const root = document.documentElement;
for (const name of Object.keys(root.dataset)) if (name !== 'talkId') delete root.dataset[name]; // a page that was saved from a browser says how it stood there
const view = framedByAnother() ? 'reading' : viewFor(location.search, matchMedia(wideWindow).matches);
root.dataset['view'] = view;
for (const file of document.currentScript?.dataset[view]?.split(' ') ?? []) {
  const link = fileLink(file);
  if (link.rel === 'stylesheet') link.setAttribute('blocking', 'render'); // a view's own style is waited for; its scripts come beside it
  document.head.append(link);
}
applyPreferences(storedPreferences());
const paint = firstPaint();
if (view === 'reading') paintTop();
else {
  showNamed();
  paintWhole();
  keepBlank();
}
paintWithFonts(document.currentScript?.dataset['fontFiles']?.split(' ') ?? []);
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    showReadingInstead(view);
    if (location.protocol !== 'file:') return;
    sayOpenedAsFile();
    addEventListener('DOMContentLoaded', sayOpenedAsFile);
  },
  true,
);

/** A page that is stopped while its script is on the way gets neither the script nor an error, and no script comes after this. */
document.addEventListener('readystatechange', () => {
  if (document.readyState !== 'complete' || root.dataset['begun'] !== undefined) return;
  showReadingInstead(view);
  document.getElementById(location.hash.slice(1))?.scrollIntoView(); // it stood elsewhere when the browser went there
});

/**
 * The slide that the address names is shown until reveal presents it; where it names none, the first, as the style has it. All slides must have come to tell.
 * `:target` would be there only after the scripts.
 */
function showNamed(): void {
  if (location.hash === '') return;
  root.dataset['named'] = '';
  const show = () => {
    const named = document.getElementById(location.hash.slice(1));
    if (named?.classList.contains('slide')) named.dataset['named'] = '';
    else delete root.dataset['named'];
  };
  document.addEventListener('readystatechange', show, { once: true });
}

/** A screen that was blanked before a reload stays so: `controls/blank.ts` takes it from here. */
function keepBlank(): void {
  const { blank } = { ...Object(history.state) } as { readonly blank?: unknown }; // Object() makes a record of anything
  if (blank === 'black' || blank === 'white') root.dataset['shade'] = blank;
}

/**
 * A slide is not to be seen in pieces: the first paint waits until what follows it in the document has arrived, for one that the address names the toolbar. A page to be read may come bit by bit, from its top.
 * https://html.spec.whatwg.org/multipage/links.html#link-type-expect
 */
function paintWhole(): void {
  const link = document.createElement('link');
  link.rel = 'expect';
  link.setAttribute('blocking', 'render');
  link.href = location.hash === '' ? (document.currentScript?.dataset['afterFirst'] ?? '') : '#toolbar';
  document.head.append(link);
}

/**
 * What is read must not move when its letters come. Chromium holds the first paint for fonts that links ask for, a tenth of a second at the longest: near the server that is enough.
 * Far from it that would be in vain: they are asked for after the first paint, and taken up when everything moves anyway: with the next slide (`[data-fonts]` in the style),
 * when a page is scrolled, when the window changes its size.
 */
function paintWithFonts(files: readonly string[]): void {
  if (files.length === 0) return;
  if (isFar()) root.dataset['fonts'] = 'late';
  else document.head.append(...files.map(fileLink));
  void paint.then(addFonts).then(takeUpLater);
}

/** Half of the first layout of a page to be read is slides below the window: they are left for after the paint, but where the browser is to find a place among them. */
function paintTop(): void {
  if (location.hash !== '' || !isNewVisit()) return;
  root.dataset['unpainted'] = '';
  void paint.then(paintRest);
}

function paintRest(): void {
  delete root.dataset['unpainted'];
}

/** Settles when something has been painted; a window that is hidden, or a browser that does not tell, has loaded everything by then. https://w3c.github.io/paint-timing/ */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
    addEventListener('load', () => resolve());
  });
}

/** No reload and no way back: there the browser goes to where one was. */
function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
}

function takeUpLater(): void {
  for (const event of ['resize', 'scroll']) addEventListener(event, takeUpFonts, { once: true });
}

function takeUpFonts(): void {
  delete root.dataset['fonts'];
}

/** Fonts of the style are made anew, with a flash, whenever another style comes; those that a script adds stay. */
async function addFonts(): Promise<void> {
  const fonts = [...document.styleSheets]
    .filter(({ href }) => href === null) // the page's own; others may not be read from a file, or have not come
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(isWebFont)
    .map(fontOf);
  await Promise.allSettled(fonts.map((font) => font.load()));
  for (const font of fonts) if (font.status === 'loaded') document.fonts.add(font);
}

/** Those that come as files; what stands in for them is installed. */
const isWebFont = (rule: CSSRule): rule is CSSFontFaceRule =>
  rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-display') === 'swap';

function fontOf({ style }: CSSFontFaceRule): FontFace {
  const [family = '', source = '', weight = ''] = ['font-family', 'src', 'font-weight'].map((name) =>
    style.getPropertyValue(name),
  );
  return new FontFace(family.replaceAll('"', ''), source, { weight });
}

/** https://wicg.github.io/netinfo/#rtt-attribute */
function isFar(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly rtt: number } }; // only Chromium tells, so it is not in TypeScript's library
  return (connection?.rtt ?? 0) > longJourney;
}

/** Browsers run no script module from a file. */
function sayOpenedAsFile(): void {
  document.querySelector('[data-file-notice]')?.removeAttribute('hidden');
  root.dataset['noticed'] = 'above'; // nothing is there to close it, so it scrolls away
}

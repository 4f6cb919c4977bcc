/** Which view is shown, and the way from one to the other: by link, by the Back button, by the width of the window. The place is kept. */
import { isView, viewFor, wideWindow } from '../../presentation/view';
import type { View } from '../../presentation/view';
import { viewWording } from '../../wording/views';
import { addressOf, placeOf, pushAddress, replaceAddress, shortened } from '../page/address';
import { announce } from '../notices/announcer';
import { framedByAnother } from './frame';
import { hideNotice, showNotice } from '../notices/notice';
import { slideSections } from '../page/page';
import { readFrom, watchReading } from '../reading/reading-view';
import { showReadingInstead } from './read-instead';
import { beginSlides, beginSpeaker } from './shown-place';
import type { ShownPlace } from './shown-place';
import { isGiven } from '../windows/given';

interface Shown {
  readonly view: View;
  readonly end: AbortController;
  /** Where the view is and how it is taken elsewhere; the reading view scrolls by itself. */
  place?: ShownPlace | undefined;
  /** Settled when the view is there, or has failed. */
  begun?: Promise<void>;
  /** True when it could not start and the document is read instead. */
  failed?: boolean;
}

/** How a view comes to be shown. */
type Cause = 'load' | 'switch' | 'history' | 'window';

const root = document.documentElement;

/** Shows the view that the address asks for, now and whenever it changes. @returns What shows the one that fits the window, as it is now (`quiet-resize.ts`). */
export async function showViews(): Promise<() => void> {
  const deckTitle = document.title;
  const wide = matchMedia(wideWindow);
  let shown: Shown | undefined;
  let read = 0;

  const here = () => (shown?.place ? shown.place.index() : read);
  const place = () => placeOf(location.hash, slideSections());
  const framed = framedByAnother();
  const wanted = () =>
    framed || place().kind === 'appendix' ? 'reading' : viewFor(location.search, wide.matches || isGiven());

  const goTo = (view: View) => {
    const id = slideSections()[here()]?.id ?? '';
    pushAddress(addressOf(view, id));
    void show('switch');
  };

  const show = async (cause: Cause) => {
    const view = wanted();
    const again = cause === 'switch' && shown?.failed === true;
    if (shown?.view === view && !again) return;
    const index = cause === 'window' ? here() : startIndex(place());
    shown?.end.abort();
    shown = { view, end: new AbortController() };
    root.dataset['view'] = view;
    delete root.dataset['unsaid'];
    if (cause !== 'load') hideNotice();
    if (view === 'reading') enterReading(shown, index, cause);
    else await (shown.begun = enterPresented(shown, index, cause));
  };

  const enterPresented = async (entering: Shown, index: number, cause: Cause) => {
    const { view, end } = entering;
    const beginning = { index, deckTitle, signal: end.signal };
    const atHeading = cause !== 'load' || location.hash !== '';
    try {
      entering.place =
        view !== 'slides'
          ? await beginSpeaker(beginning, view === 'captions')
          : await beginSlides({ ...beginning, atHeading, switchToReading: () => goTo('reading') });
      if (cause === 'window') announce(viewWording.slidesAnnounced);
    } catch (error) {
      console.error(error);
      if (shown === entering) readInstead(entering, index);
    }
  };

  /** The view stays asked for, so that addresses within it lead on; asking for it again tries again. */
  const readInstead = ({ view, end }: Shown, index: number) => {
    end.abort();
    shown = { view, end: new AbortController(), failed: true };
    showReadingInstead(view);
    showNotice(viewWording.failed(view)); // before the place, which keeps clear of it
    enterReading(shown, index, location.hash === '' ? 'load' : 'history');
  };

  const enterReading = ({ end }: Shown, index: number, cause: Cause) => {
    document.title = deckTitle;
    if (cause !== 'load' && place().kind !== 'appendix') readFrom(index);
    // Followed, not asked for when it is needed: then the window has its new width already, and the words lie elsewhere.
    watchReading((at) => (read = at), end.signal);
    if (cause === 'window') announce(viewWording.readingAnnounced);
  };

  const followAddress = async () => {
    await browserFollowed();
    const before = shown?.view;
    const asked = place();
    await show('history');
    await shown?.begun; // or what is asked for while a view begins would be lost
    if (before === shown?.view) shown?.place?.goTo(startIndex(asked));
    if (asked.kind === 'unknown') sayUnknown(asked.id); // a slide that is left takes its notice along
  };

  if (framed) leadOut();
  else onViewLinks(goTo);
  addEventListener('popstate', () => void followAddress());

  const asked = place();
  await show('load');
  if (asked.kind === 'unknown') sayUnknown(asked.id);
  sayUnknownView();
  return () => void show('window');
}

/** From another page's frame, links to the views lead into windows of their own. */
function leadOut(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-view-link]')) link.target = '_blank';
  showNotice(viewWording.framed);
}

function onViewLinks(goTo: (view: View) => void): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-view-link]') : null;
    const view = link?.dataset['viewLink'] ?? null;
    if (!isView(view) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    goTo(view);
  });
}

const startIndex = (place: ReturnType<typeof placeOf>) => (place.kind === 'slide' ? place.index : 0);

/** After `popstate` the browser still goes to the fragment itself, and takes the focus from whatever had it: a step too early and the heading would lose it again. */
const browserFollowed = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });

function sayUnknownView(): void {
  const view = new URLSearchParams(location.search).get('view');
  if (view !== null && !isView(view)) showNotice(viewWording.unknownView(shortened(view)));
}

function sayUnknown(id: string): void {
  replaceAddress(addressOf(new URLSearchParams(location.search).get('view'), ''));
  showNotice(viewWording.unknownSlide(shortened(id)));
}

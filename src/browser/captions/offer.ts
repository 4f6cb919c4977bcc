/** Offers captions where a talk is given, and shows them where they are wanted. A window that is in no talk, or wants none, loads none of it. */
import { captionsPreference } from '../../wording/actions';
import { choiceOf } from '../dialogs/choice';
import { part } from '../page/page';
import { chosen } from '../preferences/preferences';
import { roomHere } from '../room/room-here';
import { goWithout } from '../start/behaviour';
import { sessionOfWindow } from '../windows/session';

const isInTalk = () => roomHere() !== undefined || sessionOfWindow() !== undefined;

/** Views that have a place for captions. */
const isShown = () => /^(?:slides|reading)$/u.test(document.documentElement.dataset['view'] ?? '');

/** Watches for as long as the page is there. */
export function offerCaptions(): void {
  let offered = false;
  let shown: AbortController | undefined;

  const look = () => {
    if (!offered && isInTalk()) {
      offered = true;
      part('[data-not-kept]').before(choiceOf('captions', captionsPreference));
    }
    const wanted = offered && chosen('captions') !== undefined && isShown();
    if (wanted === (shown !== undefined)) return;
    shown?.abort();
    shown = wanted ? new AbortController() : undefined;
    if (shown) show(shown.signal);
  };
  new MutationObserver(look).observe(document.documentElement, {
    attributeFilter: ['data-view', 'data-given', 'data-captions'],
  });
  look();
}

function show(signal: AbortSignal): void {
  import('./strip').then(({ showStrip }) => signal.aborted || showStrip(signal), goWithout('captions'));
}

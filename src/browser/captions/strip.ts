/** Captions below the slides, or at the foot of the page that is read: the last two rows, for an audience and for who listens alike. */
import './strip.css';
import { captionsWording } from '../../wording/captions';
import { foot } from '../listener/foot';
import { part } from '../page/page';
import { chosen, followPreferences } from '../preferences/preferences';
import { roomKey } from '../room/room-here';
import { sessionOfWindow } from '../windows/session';
import { earlierLines } from './earlier-lines';
import { element } from './elements';
import { joinCaptions } from './line';
import { openSaid } from './said';
import type { Said } from './said';

/** Tells that the captions take another height of the window than before, or none. */
const fitted = () => document.dispatchEvent(new Event('captionsfitted'));

/** Shows captions until the signal ends it. */
export function showStrip(signal: AbortSignal): void {
  const { dataset, style } = document.documentElement;
  const strip = element('section', 'captions');
  strip.ariaLabel = captionsWording.region;
  const said = openSaid();
  strip.append(said.log);
  const isStage = sessionOfWindow() !== undefined || roomKey() !== undefined;
  const hint = element('p', 'captions-hint', captionsWording.nothingYet);
  if (!isStage) strip.append(hint, earlierLines(said, strip, signal));

  dataset['captioned'] = '';
  stayInSight(strip, signal);
  const fit = () => fitLast(strip, said);
  const sizes = new ResizeObserver(fit);
  for (const box of [strip, foot()]) sizes.observe(box); // where the speaker is stands below it, and comes and goes
  addEventListener('resize', fit, { signal });
  joinCaptions(signal).follow((captions) => {
    said.show(captions);
    hint.hidden = captions.lines.length > 0;
    strip.toggleAttribute('data-empty', !isStage && !hint.hidden);
    fit();
  });
  followPreferences(() => said.speak(chosen('captions') === 'said'), signal);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    strip.remove();
    delete dataset['captioned'];
    style.removeProperty('--foot');
    fitted();
  });
}

/** At the foot of the window, and of the blank screen too: a slide that is not to be seen is when words are all there is. */
function stayInSight(strip: HTMLElement, signal: AbortSignal): void {
  const blank = part<HTMLDialogElement>('#blank-dialog');
  const place = () => {
    if (!blank.open) foot().prepend(strip);
    else if (strip.parentElement !== blank) blank.append(strip);
  };
  const watching = new MutationObserver(place);
  watching.observe(blank, { attributeFilter: ['open'] });
  signal.addEventListener('abort', () => watching.disconnect());
  place();
}

/** The last line is seen whole: where it needs more than two rows, it has them. What is fixed to the foot tells the page how high it is. */
function fitLast(strip: HTMLElement, { log, toEnd }: Said): void {
  const last = log.lastElementChild?.getBoundingClientRect().height ?? 0;
  log.style.setProperty('--last', `${last}px`);
  toEnd();
  const { style } = document.documentElement;
  const height = `${innerHeight - strip.getBoundingClientRect().top}px`;
  if (style.getPropertyValue('--foot') === height) return;
  style.setProperty('--foot', height);
  fitted();
}

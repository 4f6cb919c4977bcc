/** A slide whose text no longer fits, because it is enlarged or the window is small, scrolls, and says so. WCAG 1.4.4, 1.4.10. */
import { slidesWording } from '../../wording/slides';
import { announce } from '../notices/announcer';
import { part } from '../page/page';
import { hearPreferences } from '../preferences/preferences';
import type { Stage } from '../stage/stage';
import { fragmentsOf } from './steps';

/** Subpixels of layout are nothing to read. */
const slack = 2;

/** True for a slide that does not fit its window. */
export const scrolls = (slide: HTMLElement): boolean => slide.scrollHeight - slide.clientHeight > slack;

/**
 * Scrolls a slide by most of its height and says how far it is.
 *
 * @returns False where there is nothing more in that direction.
 */
export function scrolled(slide: HTMLElement, direction: 1 | -1): boolean {
  const rest = direction === 1 ? restBelow(slide) : slide.scrollTop;
  if (rest <= slack) return false;
  slide.scrollBy({ top: direction * slide.clientHeight * 0.8, behavior: 'instant' });
  const seen = slide.scrollTop + slide.clientHeight;
  announce(
    slidesWording.scrolledTo(restBelow(slide) <= slack ? 100 : Math.round((100 * seen) / slide.scrollHeight)),
  );
  return true;
}

/** Shows, while a slide scrolls, a button that does it and says when its end is reached. */
export function offerScrolling({ slides, current, element, signal }: Stage): void {
  const button = part('[data-action="more"]');
  const showEnd = () => {
    const ended = restBelow(current()) <= slack;
    button.setAttribute('aria-disabled', String(ended));
    part('[data-more]').textContent = ended ? slidesWording.endOfSlide : slidesWording.more;
  };
  const measure = () => {
    showScrolling(button, false);
    const scrolling = scrolls(current());
    showScrolling(button, scrolling);
    takeFocus(current(), scrolling);
    showEnd();
  };

  const resizes = new ResizeObserver(measure); // it measures the first slide too, in its frame, where nothing is laid out for it
  resizes.observe(element);
  const grown = new ResizeObserver(() => scrolls(current()) !== button.hidden || measure()); // by other people's styles
  const watch = () => {
    grown.disconnect();
    for (const child of current().children) grown.observe(child);
  };
  watch();
  const rewritten = new MutationObserver(measure); // by a translator, whose words are longer; nothing here writes into a slide
  for (const slide of slides)
    rewritten.observe(slide, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    resizes.disconnect();
    grown.disconnect();
    rewritten.disconnect();
    showScrolling(button, false);
    for (const slide of slides) takeFocus(slide, false);
  });
  button.addEventListener('click', () => scrolled(current(), 1), { signal });
  element.addEventListener('slidechanged', measure, { signal });
  element.addEventListener('slidechanged', watch, { signal });
  element.addEventListener('toggle', measure, { signal, capture: true });
  element.addEventListener('fragmentshown', (event) => button.hidden || bringIntoView(event), { signal });
  for (const slide of slides) slide.addEventListener('scroll', showEnd, { signal, passive: true });
  hearPreferences(measure, signal);
  document.fonts.addEventListener('loadingdone', measure, { signal });
}

/** Not every browser lets Tab reach what scrolls: a slide without a control takes the focus itself. WCAG 2.1.1. */
function takeFocus(slide: HTMLElement, scrolling: boolean): void {
  if (scrolling && !slide.querySelector('summary, a:not(.heading-link)')) slide.tabIndex = 0;
  else slide.removeAttribute('tabindex');
}

/** A step that is shown below the fold would be no step for who looks at the slide enlarged. */
function bringIntoView(step: Event): void {
  fragmentsOf(step)[0]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

const restBelow = (slide: HTMLElement) => slide.scrollHeight - slide.clientHeight - slide.scrollTop;

/** The citation gives the strip at the foot to the button, and is read with the slide. */
function showScrolling(button: HTMLElement, scrolling: boolean): void {
  document.documentElement.toggleAttribute('data-scrolls', scrolling);
  button.hidden = !scrolling;
}

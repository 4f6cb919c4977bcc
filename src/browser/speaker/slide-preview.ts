/** The current slide as the audience sees it: the section itself, laid out for the audience's screen and scaled down. */
import { part } from '../page/page';
import { showSteps } from '../slides/steps';
import type { Screen } from '../../presentation/message';
import { slidesWording } from '../../wording/slides';
import type { Lectern } from './lectern';

/** Until a slides window says how large it is. */
const usual: Screen = { width: 1280, height: 720, rem: 16, dark: false };

/** Up to so many em, slides have narrow margins: theme/slides.css. A rem here is the em of media queries, as this view leaves the root's text size alone. */
const narrow = 63;

/** The box of the preview, and its likeness to the audience's screen. */
export interface Preview {
  readonly box: HTMLElement;
  /** Lays a page out as the audience's screen is, within a box. */
  readonly fit: (box: HTMLElement, page: HTMLElement) => void;
  readonly setScreen: (screen: Screen) => void;
}

/** Shows the current slide and its steps. */
export function slidePreview(lectern: Lectern): Preview {
  const { slides, signal } = lectern;
  const box = part('[data-deck]');
  const page = part('[data-deck] > .slides');
  const fits: (() => void)[] = [];
  let screen: Screen | undefined;

  const fit = (frame: HTMLElement, content: HTMLElement) => {
    const refit = () => layOut(frame, content, screen);
    fits.push(refit);
    const observer = new ResizeObserver(refit);
    observer.observe(frame);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      for (const element of [frame, content]) element.removeAttribute('style');
      frame.classList.remove('own-colours');
      frame.removeAttribute('data-colours');
    });
    refit();
  };

  page.classList.add('audience-screen');
  box.setAttribute('role', 'region');
  box.setAttribute('aria-labelledby', 'speaker-now-title');
  const free = keepOutOfTabOrder(page);
  lectern.follow(({ slide, step }) => {
    slides.forEach((section, index) => section.classList.toggle('present', index === slide));
    slides.forEach((section, index) => showSteps(section, index === slide ? step : 0));
    part('[data-place]').textContent = slidesWording.place(slide + 1, slides.length);
  });
  fit(box, page);
  signal.addEventListener('abort', () => {
    free();
    page.classList.remove('audience-screen', 'narrow-screen');
    for (const name of ['role', 'aria-labelledby']) box.removeAttribute(name);
    for (const section of slides) {
      section.classList.remove('present');
      showSteps(section, 0);
    }
  });
  return {
    box,
    fit,
    setScreen: (next) => {
      screen = next;
      for (const refit of fits) refit();
    },
  };
}

/** Slides are sized in rem, and a rem here is not a rem there: the page keeps the audience's proportions, and the scale does the rest. */
function layOut(box: HTMLElement, page: HTMLElement, known: Screen | undefined): void {
  const screen = known ?? usual;
  const ownRem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const rem = ownRem / screen.rem;
  const width = screen.width * rem;
  const height = screen.height * rem;
  box.style.aspectRatio = `${width} / ${height}`;
  if (known) showColours(box, known.dark);
  page.style.inlineSize = `${width}px`;
  page.style.blockSize = `${height}px`;
  page.classList.toggle('narrow-screen', screen.width <= narrow * ownRem);
  page.style.setProperty('--screen-width', `${width}px`);
  if (screen.strip) page.style.setProperty('--strip', `${screen.strip * rem}px`);
  else page.style.removeProperty('--strip');
  page.style.scale = String(box.clientWidth / width);
}

/** The audience's colours, which are not always the presenter's. */
function showColours(box: HTMLElement, dark: boolean): void {
  box.classList.add('own-colours');
  box.dataset['colours'] = dark ? 'dark' : 'light';
}

/** The preview is there to be read; what can be pressed on it belongs to the audience's window. */
function keepOutOfTabOrder(page: HTMLElement): () => void {
  const controls = [...page.querySelectorAll('a[href], summary')];
  for (const element of controls) element.setAttribute('tabindex', '-1');
  return () => controls.forEach((element) => element.removeAttribute('tabindex'));
}

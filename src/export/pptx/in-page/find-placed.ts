/** Runs in the page, laid out as slides: everything on them, with its place and its look. */
import { handoutWording } from '../../../wording/handouts';
import { drawingsIn, slides } from '../../rendered/in-page/named';
import { saidIn } from '../../rendered/in-page/spoken';
import { Finder } from './blocks';
import type { PlacedSlide, PlacedTalk } from './placed';
import { runsIn } from './runs';

function placedSlide(slide: Element): PlacedSlide {
  const notes = Array.from(slide.querySelectorAll('.notes > :not(h1, h2, h3, h4)'));
  return {
    id: slide.id,
    title: textOf(slide.querySelector('h1, h2')),
    part: textOf(slide.querySelector('.kicker .part')),
    items: new Finder(slide, drawingsIn(slide)).found(),
    notes: notes.map((note) =>
      runsIn(Array.from(note.childNodes), slide).map(({ text, language }) => ({ text, language })),
    ),
    said: [slide, ...notes].map((element) => saidIn(element, slide, handoutWording.drawing)).join('\n'),
  };
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

const found: PlacedTalk = {
  title: document.title,
  description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
  language: document.documentElement.lang,
  direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
  slides: slides().map(placedSlide),
};

Object.assign(globalThis, { found });

/** Runs in the page, shown as the reading view: its slides and the article as chapters of a book. */
import { drawingsIn, slides } from '../../rendered/in-page/named';
import type { DrawingInWords } from '../../rendered/in-page/spoken';
import { saidIn } from '../../rendered/in-page/spoken';
import { asChapter } from './chapter';

/** The whole talk, ready to be bound. */
export interface Chapters {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly slides: readonly Chapter[];
  /** What follows the slides, such as the article. */
  readonly after: readonly Chapter[];
}

/** A slide, or a section that follows the slides. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** The part of the talk it belongs to; empty after the slides. */
  readonly part: string;
  /** An element in XHTML, with a placeholder for each drawing: `<figure data-drawing="0">`. */
  readonly markup: string;
  /** What the page says there, one line a block. */
  readonly said: string;
  /** Addresses of photographs in it, in its order. */
  readonly photographs: readonly string[];
  /** Every id that an address may name in it. */
  readonly ids: readonly string[];
}

export function chapters(inWords: DrawingInWords): Chapters {
  const { title, documentElement } = document;
  const after = document.querySelectorAll('main > section, main > article');
  return {
    title,
    description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    language: documentElement.lang,
    direction: documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    slides: slides().map((slide) => chapter(slide, inWords)),
    after: Array.from(after)
      .filter((section) => section.querySelector('h2') !== null && section.checkVisibility())
      .map((section) => chapter(section, inWords)),
  };
}

function chapter(section: Element, inWords: DrawingInWords): Chapter {
  const element = asChapter(section, drawingsIn(section), inWords);
  return {
    id: section.id,
    title: textOf(section.querySelector('h1, h2')),
    part: textOf(section.querySelector('.kicker .part')),
    markup: new XMLSerializer().serializeToString(element),
    said: saidIn(section, section, inWords),
    photographs: Array.from(element.querySelectorAll('img'), ({ src }) => src),
    ids: [element, ...element.querySelectorAll('[id]')].map(({ id }) => id).filter((id) => id !== ''),
  };
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

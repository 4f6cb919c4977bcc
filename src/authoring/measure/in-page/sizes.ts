/** How large words are. */
import { textsIn, wordsOf } from './lines';

export interface TextSize {
  readonly words: string;
  /** In CSS pixels. */
  readonly size: number;
  /** False for what stands around the body: the kicker, captions, table heads, the citation. */
  readonly body: boolean;
}

/** The size of every text on a slide. */
export function textSizesOf(section: Element): readonly TextSize[] {
  return textsIn(section)
    .filter(({ element }) => element.checkVisibility() && !element.closest('.visually-hidden'))
    .map(({ text, element }) => ({
      words: wordsOf(text),
      size: Number.parseFloat(getComputedStyle(element).fontSize),
      body: element.closest('.kicker, .heading, figcaption, caption, th, .citation') === null,
    }));
}

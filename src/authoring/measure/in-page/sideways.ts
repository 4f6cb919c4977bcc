/** What needs sideways scrolling, or is cut off at its side. WCAG 1.4.10. */
import { boxesOf, textsIn, wordsOf } from './lines';

export interface Sideways {
  readonly kind: 'the page is too wide' | 'out of the window' | 'cut at the side' | 'cut below';
  readonly words: string;
  /** The id of the slide it stands on; nothing where it stands on none. */
  readonly slide?: string;
  /** What cuts, or how wide the page is. */
  readonly by: string;
}

/** Everything in the page that does, each once. */
export function sidewaysOf(): readonly Sideways[] {
  const { scrollWidth } = document.documentElement;
  const page: readonly Sideways[] =
    scrollWidth > innerWidth
      ? [{ kind: 'the page is too wide', words: '', by: `${scrollWidth} px in a window of ${innerWidth}` }]
      : [];
  const found = textsIn(document.body)
    .filter(({ element }) => isMeant(element))
    .flatMap(({ text, element }) => {
      const slide = element.closest('.slide')?.id;
      const about = { words: wordsOf(text), ...(slide !== undefined && { slide }) };
      return [...beyond(text, element), ...cutting(element)].map((one) => ({ ...about, ...one }));
    });
  return [...new Map([...page, ...found].map((one) => [JSON.stringify(one), one])).values()];
}

type What = Pick<Sideways, 'kind' | 'by'>;

const isMeant = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.visually-hidden, .skip-link:not(:focus), .label');

/** A data table may be wider than the window where it can be scrolled by itself. */
function beyond(text: Node, element: Element): readonly What[] {
  const scrolls = element.closest('table')?.parentElement;
  if (scrolls && ['auto', 'scroll'].includes(getComputedStyle(scrolls).overflowX)) return [];
  const isOut = boxesOf(text).some(
    ({ left, right, width }) => width > 0 && (left < -1 || right > innerWidth + 1),
  );
  return isOut ? [{ kind: 'out of the window', by: 'the window' }] : [];
}

function cutting(element: Element): readonly What[] {
  const found: What[] = [];
  for (let box: Element | null = element; box && box !== document.documentElement; box = box.parentElement) {
    if (!(box instanceof HTMLElement)) continue;
    const { overflowX, overflowY } = getComputedStyle(box);
    const by = box.className || box.tagName;
    if (['hidden', 'clip'].includes(overflowX) && box.scrollWidth > box.clientWidth + 1)
      found.push({ kind: 'cut at the side', by });
    if (['hidden', 'clip'].includes(overflowY) && box.scrollHeight > box.clientHeight + 1)
      found.push({ kind: 'cut below', by });
  }
  return found;
}

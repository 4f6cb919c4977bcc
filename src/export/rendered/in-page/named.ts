/** Runs in the page, laid out as slides: where its drawings are. */
import { isUnsaid, nameOf } from './spoken';

/** What the page has of the slides' drawings. */
export interface NamedDrawings {
  /** The colour of the slides. */
  readonly paper: string;
  readonly slides: readonly (readonly FoundDrawing[])[];
  /** The numbers of slides with a drawing or picture that has no name and is not marked as decoration. */
  readonly nameless: readonly number[];
}

export interface FoundDrawing {
  readonly name: string;
  /** In px, from the slide's upper left corner. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export const slides = (): readonly Element[] => Array.from(document.querySelectorAll('.slides > section'));

/** The drawings of a slide, in the order of the document. Photographs are pictures of their own. */
export function drawingsIn(slide: Element): readonly Element[] {
  return Array.from(slide.querySelectorAll('[role="img"]:not(img)')).filter(
    (drawing) => !isHidden(drawing, slide) && drawing.parentElement?.closest('[role="img"]') === null,
  );
}

function isHidden(element: Element, slide: Element): boolean {
  for (let one: Element | null = element; one && one !== slide; one = one.parentElement)
    if (isUnsaid(one)) return true;
  return false;
}

export function namedDrawings(): NamedDrawings {
  const isNameless = (slide: Element) =>
    [...drawingsIn(slide), ...slide.querySelectorAll('img:not([alt])')].some((one) => nameOf(one) === '');
  return {
    nameless: slides().flatMap((slide, index) => (isNameless(slide) ? [index + 1] : [])),
    paper: paperOf(slides()[0] ?? document.body),
    slides: slides().map((slide) => {
      const corner = slide.getBoundingClientRect();
      return drawingsIn(slide).map((drawing) => {
        const { x, y, width, height } = drawing.getBoundingClientRect();
        return { name: nameOf(drawing), box: { x: x - corner.x, y: y - corner.y, width, height } };
      });
    }),
  };
}

/** The colour that is seen behind an element. */
function paperOf(element: Element): string {
  const { backgroundColor } = getComputedStyle(element);
  const isClear = /^rgba\(.*, 0\)$/u.test(backgroundColor);
  return isClear && element.parentElement ? paperOf(element.parentElement) : hexadecimal(backgroundColor);
}

/** A computed colour, "rgb(251, 247, 238)", as six digits. */
export function hexadecimal(colour: string): string {
  const channels = colour.match(/[\d.]+/gu)?.slice(0, 3) ?? [];
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

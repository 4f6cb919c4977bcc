/** Chapters as the browser found them, with their drawings, their pictures and addresses that lead to a place in the book. */
import { frameOf, namedAs, svgOf } from '../rendered/svg';
import type { Drawing } from '../rendered/drawings';
import { escaped } from '../rendered/xml';
import type { Chapter } from './in-page/chapters';

/** A chapter as it stands in the book. */
export interface Bound {
  readonly file: string;
  readonly title: string;
  readonly part: string;
  /** The slide's place in the talk, from 1; nothing for what follows the slides. */
  readonly number?: number;
  readonly body: string;
  readonly hasDrawing: boolean;
}

/** A picture of pixels. */
export interface Photograph {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a chapter is bound with. */
export interface Binding {
  readonly chapter: Chapter;
  readonly number?: number;
  readonly drawings: readonly (Drawing | undefined)[];
  readonly paper: string;
  /** The file in which each id stands. */
  readonly places: ReadonlyMap<string, string>;
}

export const fileOf = ({ id }: Pick<Chapter, 'id'>): string => `${id}.xhtml`;

/**
 * Binds a chapter.
 *
 * @throws A sentence for a drawing of which nothing is drawn, and for an address that leads nowhere.
 */
export function bound({ chapter, number, drawings, paper, places }: Binding): Bound {
  const file = fileOf(chapter);
  const linked = withAddresses(chapter, file, places);
  const drawn = withDrawings(linked, chapter.title, drawings, paper);
  const kind = number === undefined ? 'appendix' : 'chapter';
  const body = withPhotographs(drawn, chapter).replace(
    /<section /u,
    `${breakOf(number)}<section epub:type="${kind}" role="doc-${kind}" `,
  );
  return {
    file,
    title: chapter.title,
    part: chapter.part,
    ...(number !== undefined && { number }),
    body,
    hasDrawing: drawings.length > 0,
  };
}

/** The id of the place where a slide begins. */
export const breakId = (number: number): string => `slide-${number}`;

const breakOf = (number: number | undefined) =>
  number === undefined
    ? ''
    : `<div epub:type="pagebreak" role="doc-pagebreak" id="${breakId(number)}" title="${number}"></div>\n`;

function withDrawings(
  markup: string,
  title: string,
  drawings: readonly (Drawing | undefined)[],
  paper: string,
): string {
  return markup.replaceAll(
    /(<\w+ class="drawing") data-drawing="(\d+)">/gu,
    (_, tag: string, index: string) => {
      const drawing = drawings[Number(index)];
      if (!drawing)
        throw new Error(
          `“${title}”: of one of its drawings nothing is drawn, so no book was written. Draw it as SVG, or make it an image with alt.`,
        );
      const { width } = frameOf(drawing, margin);
      const attributes = `${namedAs(drawing.name)} style="max-width: ${width / 16}em"`;
      return `${tag}>${svgOf(drawing, { attributes, paper, margin, withoutMasks: true })}`;
    },
  );
}

/** Room around a drawing, as it brings its own paper along: the reader's may have its colour. */
const margin = 16;

function withAddresses(
  { markup, title }: Chapter,
  file: string,
  places: ReadonlyMap<string, string>,
): string {
  return markup.replaceAll(/ href="([^"]*)"/gu, (whole, address: string) => {
    if (/^(?:https?|mailto):/u.test(address)) return whole;
    const place = places.get(address.slice(1));
    if (!address.startsWith('#') || place === undefined)
      throw new Error(
        `“${title}”: a link leads to "${address}", which is no place in the book, so it was not written. Correct its href.`,
      );
    return place === file
      ? whole
      : ` href="${place}${address === `#${place.replace('.xhtml', '')}` ? '' : address}"`;
  });
}

function withPhotographs(markup: string, chapter: Chapter): string {
  const files = photographsOf(chapter).map(({ file }) => file);
  return markup.replaceAll(
    /(<img[^>]*? src=")[^"]*"/gu,
    (_, before: string) => `${before}${files.shift() ?? ''}"`,
  );
}

/**
 * The photographs of a chapter as files.
 *
 * @throws A sentence for one of a kind that books do not have.
 */
export function photographsOf({ id, title, photographs }: Chapter): readonly Photograph[] {
  return photographs.map((address, index) => {
    const [, type = '', data = ''] =
      /^data:(image\/(?:jpeg|png|webp|gif|svg\+xml));base64,(.*)$/su.exec(address) ?? [];
    if (data === '')
      throw new Error(
        `“${title}”: its picture is of a kind that no book can hold, so it was not written. Make it JPEG, PNG or WebP.`,
      );
    const ending = type.replace('image/', '').replace('+xml', '');
    return { file: `${id}-${index + 1}.${ending}`, type, bytes: Buffer.from(data, 'base64') };
  });
}

/** A page that the book adds to the talk. */
export const addedPage = (file: string, title: string, body: string): Bound => ({
  file,
  title,
  part: '',
  body: `<section epub:type="colophon" role="doc-colophon" aria-labelledby="added-title"><h1 id="added-title">${escaped(title)}</h1>${body}</section>`,
  hasDrawing: false,
});

/** Any talk that is made with the kit: the sample has every layout with its least and its most, pictures of every kind, names in another script, and a slide whose id a file of the book could have. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { expect, test } from '../support/sample';
import { elements, exported, only, value } from './exported';
import type { Exported } from './exported';
import { hasOffice, openedByOffice, paragraphs, slidesOf } from './office';
import { asSlides, haveTables, tablesShown } from './tables';

const pictures = ({ names }: Exported) => names.filter((name) => /\.(?:avif|webp|png|jpe?g)$/u.test(name));

test('a book of another talk passes the rules of EPUBCheck, and its pictures are of kinds that every reader shows', async () => {
  test.setTimeout(120_000);
  await exported(
    'epub',
    async (book) => {
      const { messages } = await EpubCheck.validate(new Uint8Array(book.bytes));
      expect(messages).toEqual([]);
      expect(pictures(book).length).toBeGreaterThan(2);
      expect(pictures(book).filter((name) => /avif|webp/u.test(name))).toEqual([]);
    },
    'sample',
  );
});

test('slides of another talk say the same in LibreOffice, tables are tables, and a chart’s values stand over what they are the values of', async ({
  deck,
  page,
}) => {
  test.setTimeout(240_000);
  await asSlides(deck, page);
  const shown = await tablesShown(page);
  expect(shown.length).toBeGreaterThan(0);
  await exported(
    'pptx',
    async (talk) => {
      haveTables(talk, shown);
      expect(pictures(talk).filter((name) => /avif|webp/u.test(name))).toEqual([]);
      const bars = slidesOf(talk).find((slide) =>
        paragraphs(slide).includes('Twelve bars stand on the line'),
      );
      if (!bars) throw new Error('The sample has no slide with twelve bars.');
      const places = new Map(
        elements(bars, 'sp').flatMap((shape) => paragraphs(shape).map((words) => [words, placeOf(shape)])),
      );
      for (const [label, number] of [
        ['Jan', '12'],
        ['Jul', '52'],
        ['Dec', '11'],
      ] as const) {
        expect(places.get(number)?.middle).toBeCloseTo(places.get(label)?.middle ?? 0, -5);
        expect(places.get(number)?.top).toBeLessThan(places.get(label)?.top ?? 0);
      }
      expect(places.get('52')?.top).toBeLessThan(places.get('11')?.top ?? 0);
      if (hasOffice) await openedByOffice(talk);
    },
    'sample',
  );
});

/** In EMU, of which an inch has 914 400. */
function placeOf(shape: Parameters<typeof paragraphs>[0]) {
  const frame = only(shape, 'xfrm');
  const [from, extent] = [only(frame, 'off'), only(frame, 'ext')];
  return {
    middle: Number(value(from, 'x')) + Number(value(extent, 'cx')) / 2,
    top: Number(value(from, 'y')),
  };
}

/** Fonts and the characters shown in them. */
import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { operationsIn } from '../file/content';
import { bytesOf, dictionaryAt, entry, nameAt } from '../file/objects';
import { unless } from './condition';
import type { Condition, File } from './condition';

export const ofFonts: readonly Condition[] = [
  { clause: 'fonts', asks: 'every font is embedded and maps to text', failing: fontFailures },
  {
    clause: 'characters',
    asks: 'every shown code is a glyph and a character',
    failing: ({ pages }) =>
      pages.flatMap(({ marks }, page) =>
        unless(
          !marks.some(({ missing, artifact }) => missing && !artifact),
          `page ${page + 1} shows one that is not`,
        ),
      ),
  },
  {
    clause: 'unicode',
    asks: 'no text maps to nought, a byte order mark or private use',
    failing: ({ pages }) =>
      pages.flatMap(({ marks }, page) =>
        unless(
          !marks.some(({ text = '' }) => /[\0\uFEFF\uFFFE\uE000-\uF8FF]/u.test(text)),
          `page ${page + 1} has one`,
        ),
      ),
  },
];

function fontFailures({ file }: File): readonly string[] {
  const fonts = file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && nameAt(object, 'Type') === 'Font' ? [object] : [],
    );
  return fonts.flatMap((font) => {
    const name = nameAt(font, 'BaseFont') ?? 'one without a name';
    switch (nameAt(font, 'Subtype') ?? '') {
      case 'Type0':
        return [
          ...unless(entry(font, 'ToUnicode') !== undefined, `${name} maps to none`),
          ...unless(
            nameAt(font, 'Encoding') === 'Identity-H',
            `${name} has another encoding than Identity-H`,
          ),
        ];
      case 'CIDFontType2':
        return [
          ...embeddingFailures(font, name),
          ...unless(entry(font, 'CIDToGIDMap') !== undefined, `${name} does not lead to its glyphs`),
        ];
      case 'CIDFontType0':
        return embeddingFailures(font, name);
      case 'Type3':
        return unless(mapsCharacters(font), `${name} maps to none`);
      default:
        return [...embeddingFailures(font, name), ...unless(mapsCharacters(font), `${name} maps to none`)];
    }
  });
}

const mapsCharacters = (font: PDFDict) =>
  operationsIn(bytesOf(entry(font, 'ToUnicode'))).some(
    ({ operator }) => operator === 'endbfchar' || operator === 'endbfrange',
  );

/** A CIDSet may be there, and would have to be complete: this file has none. */
function embeddingFailures(font: PDFDict, name: string): readonly string[] {
  const descriptor = dictionaryAt(font, 'FontDescriptor');
  const programs = ['FontFile', 'FontFile2', 'FontFile3'].filter((key) => entry(descriptor, key));
  return [
    ...unless(programs.length === 1, `${name} is not embedded`),
    ...unless(!descriptor?.get(PDFName.of('CIDSet')), `${name} has a CIDSet`),
  ];
}

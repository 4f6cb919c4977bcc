/** The file as a whole: what it says of itself to a reader and to assistive technology. */
import { PDFBool } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { bytesOf, dictionaryAt, entry, itemsAt, nameAt, textAt } from '../file/objects';
import { isLanguage, unless } from './condition';
import type { Condition, File } from './condition';

export const ofTheDocument: readonly Condition[] = [
  {
    clause: 'version',
    asks: 'the header names the version of PDF',
    failing: ({ header, part }) =>
      unless(header === (part === 1 ? '%PDF-1.7' : '%PDF-2.0'), `it is "${header}"`),
  },
  { clause: 'metadata', asks: 'the metadata name the part and a title', failing: metadataFailures },
  {
    clause: 'marking',
    asks: 'the file says that it is tagged and not suspect',
    failing: ({ file }) =>
      unless(
        isTrue(entry(dictionaryAt(file.catalog, 'MarkInfo'), 'Marked')) &&
          !isTrue(entry(dictionaryAt(file.catalog, 'MarkInfo'), 'Suspects')),
        'it does not',
      ),
  },
  {
    clause: 'title',
    asks: 'a reader shows the title',
    failing: ({ file }) =>
      unless(
        isTrue(entry(dictionaryAt(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle')),
        'DisplayDocTitle is not true',
      ),
  },
  {
    clause: 'language',
    asks: 'the document has a language',
    failing: ({ file }) =>
      unless(isLanguage(textAt(file.catalog, 'Lang') ?? ''), `it is "${textAt(file.catalog, 'Lang') ?? ''}"`),
  },
  {
    clause: 'page labels',
    asks: 'every page has a label',
    failing: ({ file, pages }) =>
      unless(
        itemsAt(dictionaryAt(file.catalog, 'PageLabels'), 'Nums').length === 2 * pages.length,
        'not every one has',
      ),
  },
  {
    clause: 'security',
    asks: 'nothing hinders assistive technology, and nothing runs',
    failing: ({ file }) => [
      ...(file.context.trailerInfo.Encrypt ? ['the file is encrypted'] : []),
      ...barred.filter((key) => entry(file.catalog, key)).map((key) => `the catalog has ${key}`),
    ],
  },
];

/** The declaration of WTPDF 1.0 for accessibility: https://pdfa.org/declarations/, and erratum 395 of the PDF Association. */
const wellTagged = 'http://pdfa.org/declarations/wtpdf#accessibility1.0';

const barred = ['AcroForm', 'OCProperties', 'JavaScript', 'OpenAction', 'AA', 'Perms', 'Collection'];

const isTrue = (object: PDFObject | undefined) => object instanceof PDFBool && object.asBoolean();

function metadataFailures({ file, part }: File): readonly string[] {
  const dictionary = dictionaryAt(file.catalog, 'Metadata');
  const packet = Buffer.from(bytesOf(entry(file.catalog, 'Metadata')), 'latin1').toString('utf8');
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)</u.exec(packet)?.[1] ?? '';
  return [
    ...unless(
      nameAt(dictionary, 'Type') === 'Metadata' && nameAt(dictionary, 'Subtype') === 'XML',
      'there are none',
    ),
    ...unless(packet.includes(`<pdfuaid:part>${part}</pdfuaid:part>`), 'the part is not named'),
    ...unless(part === 1 || /<pdfuaid:rev>\d{4}<\/pdfuaid:rev>/u.test(packet), 'the revision is not named'),
    ...unless(
      part === 1 || packet.includes(`<pdfd:conformsTo>${wellTagged}</pdfd:conformsTo>`),
      'WTPDF 1.0 is not declared',
    ),
    ...unless(title.trim() !== '', 'there is no title'),
  ];
}

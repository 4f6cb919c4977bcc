/** The package document: what the book is, what is in it, in which order, and how accessible it is. */
import { createHash } from 'node:crypto';
import { bookWording } from '../../wording/book';
import { escaped } from '../rendered/xml';
import type { Bound, Photograph } from './bound';
import type { Language } from './page';

/** What the package says of the talk. */
export interface About extends Language {
  readonly title: string;
  readonly description: string;
  readonly date: Date;
}

interface PackageContent {
  readonly about: About;
  readonly chapters: readonly Bound[];
  readonly photographs: readonly Photograph[];
}

export function packageOf({ about, chapters, photographs }: PackageContent): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escaped(about.language)}" dir="${about.direction}" prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[...descriptionOf(about), ...accessibilityOf(about, chapters)].join('\n')}
</metadata>
<manifest>
${manifestOf(chapters, photographs).join('\n')}
</manifest>
<spine page-progression-direction="${about.direction}">
${['cover', 'navigation', ...chapters.map(({ file }) => idOf(file))].map((id) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

function descriptionOf({ title, description, language, date }: About): readonly string[] {
  return [
    `<dc:identifier id="id">urn:uuid:${identifierOf(`${language}\n${title}`)}</dc:identifier>`,
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:language>${escaped(language)}</dc:language>`,
    `<dc:creator>${escaped(bookWording.makers(title))}</dc:creator>`,
    `<dc:description>${escaped(description)}</dc:description>`,
    `<dc:source id="pages">${escaped(bookWording.pageSource(title))}</dc:source>`,
    '<meta property="source-of" refines="#pages">pagination</meta>',
    meta('dcterms:modified', date.toISOString().replace(/\.\d+Z$/u, 'Z')),
  ];
}

/** One talk has one identifier, however often it is made: a name-based one, in the form that is left to those who make it (RFC 9562, version 8). */
function identifierOf(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex');
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return groups.join('-');
}

/** What is in the book for whom. https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
function accessibilityOf({ title }: About, chapters: readonly Bound[]): readonly string[] {
  const slides = chapters.filter(({ number }) => number !== undefined).length;
  const makers = bookWording.makers(title);
  return [
    ...['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)),
    ...['textual', 'textual,visual'].map((modes) => meta('schema:accessModeSufficient', modes)),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', bookWording.accessibility(slides)),
    '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
    `<meta property="a11y:certifiedBy" refines="#conformance">${escaped(bookWording.selfAssessment(makers))}</meta>`,
  ];
}

/** Every one is held against the book by a test. */
const features = [
  'alternativeText',
  'ARIA',
  'displayTransformability',
  'pageBreakMarkers',
  'pageNavigation',
  'readingOrder',
  'structuralNavigation',
  'tableOfContents',
];

const meta = (property: string, value: string) => `<meta property="${property}">${escaped(value)}</meta>`;

function manifestOf(chapters: readonly Bound[], photographs: readonly Photograph[]): readonly string[] {
  return [
    item('style', 'book.css', 'text/css'),
    item('cover-image', 'cover.png', 'image/png', 'cover-image'),
    item('cover', 'book_cover.xhtml', page),
    item('navigation', 'book_navigation.xhtml', page, 'nav'),
    ...chapters.map(({ file, hasDrawing }) => item(idOf(file), file, page, hasDrawing ? 'svg' : undefined)),
    ...photographs.map(({ file, type }) => item(idOf(file), file, type)),
  ];
}

const page = 'application/xhtml+xml';

/** A name in XML begins with a letter. */
const idOf = (file: string) => `file-${file.replace('.xhtml', '')}`;

function item(id: string, file: string, type: string, properties?: string): string {
  const extra = properties === undefined ? '' : ` properties="${properties}"`;
  return `<item id="${id}" href="${file}" media-type="${type}"${extra}/>`;
}

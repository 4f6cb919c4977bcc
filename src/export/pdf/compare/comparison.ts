/** The honest comparison: what the page shows against what the tags of the file carry. Any difference is a sentence, and the file is not written. */
import { sectionsIn, targetOf } from '../mend/describe';
import type { Inventory, ShownSlide } from '../print/inventory';
import { asWritten } from '../file/direction';
import type { Mark } from '../file/painting';
import type { Page } from '../file/read';
import { disorderIn } from './order';
import { annotationsIn, isInline } from '../mend/retag';
import { contentIn, elementsIn, isElement, keyOf } from '../file/structure';
import type { Content, Element } from '../file/structure';

/** Everything in which file and page differ, slide by slide. */
export function differences(root: Element, pages: readonly Page[], inventory: Inventory): readonly string[] {
  const texts = textsIn(pages);
  const textOf = (element: Element) => wordsOf(element, texts);
  const pairs = paired(inventory.slides, sectionsIn(root), textOf);
  return [
    ...inventory.failures.map(
      (what) => `Page: "${what}" did not arrive. Check that the file is there and build again.`,
    ),
    ...(inventory.slides.length === 0 ? ['Page: it holds no slides. Check what `npm run build` makes.'] : []),
    ...pairs.flatMap(({ slide, name, section }) =>
      section
        ? differencesOf({ slide, name, section, textOf, texts, inventory, pages })
        : [untagged(name, slide.text)],
    ),
    ...strayText(root, pages, pairs, inventory.title),
    ...headingGaps(pairs),
    ...repeated(root),
  ];
}

interface Pair {
  readonly slide: ShownSlide;
  readonly name: string;
  readonly section: Element | undefined;
}

/** Slides and sections in the same order; a slide that is not in the tags is left without one. */
function paired(
  slides: readonly ShownSlide[],
  sections: readonly Element[],
  textOf: (element: Element) => string,
): readonly Pair[] {
  let next = 0;
  return slides.map((slide, index) => {
    const name = `Slide ${index + 1} "${slide.title}"`;
    const found = sections.findIndex(
      (one, at) => at >= next && letters(headingText(one, textOf)) === letters(slide.title),
    );
    const section = sections.length === slides.length ? sections[index] : sections[found];
    if (found >= 0) next = found + 1;
    return { slide, name, section };
  });
}

function headingText(section: Element, textOf: (element: Element) => string): string {
  const heading = elementsIn(section).find(({ type }) => /^H[1-6]$/u.test(type));
  return heading ? textOf(heading) : '';
}

function untagged(name: string, text: string): string {
  return `${name}: the page shows "${shortened(text)}", and nothing of the slide is in the tags. Take aria-hidden, inert or role off it.`;
}

interface Compared extends Required<Pair> {
  readonly section: Element;
  readonly textOf: (element: Element) => string;
  readonly texts: ReadonlyMap<string, string>;
  readonly inventory: Inventory;
  readonly pages: readonly Page[];
}

function differencesOf(compared: Compared): readonly string[] {
  return [
    ...wordDifferences(compared),
    ...pictureDifferences(compared),
    ...linkDifferences(compared),
    ...languageDifferences(compared),
    ...paintedProblems(compared),
    ...orderProblems(compared),
  ];
}

function wordDifferences({ slide, name, section, textOf }: Compared): readonly string[] {
  const carried = oneLine(textOf(section));
  if (slide.text === carried) return [];
  if (letters(slide.text) === letters(carried)) return [spaceDifference(name, slide.text, carried)];
  const [shown, tagged] = differing(slide.text, carried);
  if (tagged === '')
    return [
      `${name}: the page has "${shown}", and the tags do not carry it. Show these words on paper and to assistive technology, or take them off the slide.`,
    ];
  if (shown === '')
    return [
      `${name}: the tags carry "${tagged}", which the page does not have there. Take off what writes it twice, such as text-shadow or generated content.`,
    ];
  return [
    `${name}: the page has "${shown}" where the tags carry "${tagged}". Show the words as they are written, in the order of the document.`,
  ];
}

/** The words around the first space that only one of two texts has, where both have the same letters. */
function spaceDifference(name: string, shown: string, carried: string): string {
  const before = (text: string) => oneLine(text).split(' ');
  const [page, tags] = [before(shown), before(carried)];
  const at = page.findIndex((word, index) => word !== tags[index]);
  const here = (words: readonly string[]) => words.slice(Math.max(0, at - 1), at + 3).join(' ');
  return `${name}: the page has "${here(page)}" where the tags carry "${here(tags)}". Put a space between what stands apart, and none into a word.`;
}

function pictureDifferences({ slide, name, section }: Compared): readonly string[] {
  const figures = elementsIn(section).filter(({ type }) => type === 'Figure');
  const nameless =
    slide.pictures.filter((one) => one === '').length +
    figures.filter(({ alternative }) => !alternative).length;
  if (nameless > 0)
    return [
      `${name}: a picture has no text alternative. Give it alt or aria-label, or alt="" or aria-hidden if it is decoration.`,
    ];
  const carried = figures.map(({ alternative = '' }) => oneLine(alternative));
  return slide.pictures
    .filter((one, index) => one !== carried[index] && !carried.includes(one))
    .map(
      (one) =>
        `${name}: the picture "${shortened(one)}" is not in the tags. Check that something of it is drawn on paper.`,
    );
}

function linkDifferences({ slide, name, section, inventory }: Compared): readonly string[] {
  const links = elementsIn(section).filter(({ type }) => type === 'Link');
  const problems = slide.links.flatMap((link) => {
    if (link.name === '')
      return [`${name}: a link to "${link.href ?? ''}" has no name. Give it words or aria-label.`];
    if (targetOf(link, inventory)) return [];
    return [
      `${name}: the link "${link.name}" leads to "${link.href ?? ''}", which is no slide and no address out of the file. Correct its href.`,
    ];
  });
  if (problems.length > 0) return problems;
  const live = links.filter((link) => annotationsIn(link).length > 0);
  if (live.length === slide.links.length) return [];
  return [
    `${name}: the page has ${slide.links.length} links, and the file has ${live.length}. Check that each link shows words on paper.`,
  ];
}

function languageDifferences({ slide, name, section, textOf }: Compared): readonly string[] {
  const marked = new Set(
    elementsIn(section).map((element) => `${element.language ?? ''} ${letters(textOf(element))}`),
  );
  return slide.languages
    .filter(({ text }) => text !== '')
    .filter(({ language, text }) => !marked.has(`${language} ${letters(text)}`))
    .map(
      ({ language, text }) =>
        `${name}: the language "${language}" of "${shortened(text)}" is not in the tags. Put lang on an element that holds words only.`,
    );
}

function orderProblems({ name, section, pages, texts }: Compared): readonly string[] {
  const disorder = disorderIn(section, pages, texts);
  if (!disorder) return [];
  const [early, before] = [shortened(disorder.early), shortened(disorder.before)];
  return [
    `${name}: "${early}" is painted before "${before}", and read after it. Take z-index off these words and what holds them, so that readers that know no tags have them in order.`,
  ];
}

/** What is wrong with the painting itself. */
function paintedProblems({ name, section, pages }: Compared): readonly string[] {
  const keys = new Set(contentIn(section).map(keyOf));
  const marks = pages
    .flatMap((page) => page.marks)
    .filter(({ owner }) => owner !== undefined && keys.has(owner));
  const around = (mark: Mark) =>
    shortened(
      marks
        .filter(({ owner }) => owner === mark.owner)
        .map(({ text = '' }) => text)
        .join(''),
    );
  const missing = marks.find((mark) => mark.missing);
  const cut = marks.find((mark) => mark.cut);
  return [
    ...(missing
      ? [
          `${name}: the font lacks a character in "${around(missing)}". Write it with a character the fonts have, or add it to them with \`npm run fonts\`.`,
        ]
      : []),
    ...(cut
      ? [
          `${name}: "${around(cut)}" runs out of the page or of a box that cuts it off. Shorten the words or give them room.`,
        ]
      : []),
  ];
}

/** Text that is painted and that no element holds. It may not become an artifact: nothing that says words is decoration. */
function strayText(
  root: Element,
  pages: readonly Page[],
  pairs: readonly Pair[],
  title: string,
): readonly string[] {
  const kept = new Set(contentIn(root).map(keyOf));
  return pages.flatMap(({ marks }, page) => {
    const stray = marks.filter(
      ({ text = '', owner }) => text.trim() !== '' && (owner === undefined || !kept.has(owner)),
    );
    const painted = stray.map(({ text = '' }) => text).join('');
    if (stray.length === 0 || letters(painted) === letters(title)) return []; // the title that runs along sheets is an artifact
    const words = shortened(painted);
    const here = pairs.find(({ section }) => section && contentIn(section).some((one) => one.page === page));
    return [
      `${here?.name ?? `Page ${page + 1}`}: "${words}" is painted and stands in no tag. Take aria-hidden off the words, or take them off the slide.`,
    ];
  });
}

/** The first heading is the first level, and none skips one. */
function headingGaps(pairs: readonly Pair[]): readonly string[] {
  let before = 0;
  return pairs.flatMap(({ slide, name }) =>
    slide.headings.flatMap(({ level, text }) => {
      const skipped = level > before + 1;
      const sentence = `${name}: the heading "${shortened(text)}" is of level ${level} after ${before === 0 ? 'none' : `level ${before}`}. Make it level ${before + 1}.`;
      before = level;
      return skipped ? [sentence] : [];
    }),
  );
}

/** Nothing stands in the tags twice. */
function repeated(root: Element): readonly string[] {
  const keys = contentIn(root).map(keyOf);
  return new Set(keys).size === keys.length
    ? []
    : ['File: the tags hold some content twice. Print it again with another version of Chromium.'];
}

/** The text of each content item, as it is written. */
export function textsIn(pages: readonly Page[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { owner, text } of pages.flatMap(({ marks }) => marks))
    if (owner !== undefined && text !== undefined) texts.set(owner, (texts.get(owner) ?? '') + text);
  return new Map([...texts].map(([owner, text]) => [owner, asWritten(text)]));
}

/** What an element says, but for the labels of lists, which no one wrote. Only what is a block of its own stands apart by itself. */
function wordsOf(element: Element, texts: ReadonlyMap<string, string>): string {
  const said = (one: Content) => texts.get(keyOf(one)) ?? '';
  return element.kids
    .map((kid) => {
      if (kid.kind === 'content') return element.type === 'Figure' ? ` ${said(kid)}` : said(kid);
      if (!isElement(kid) || kid.type === 'Lbl') return '';
      return isInline(kid) ? wordsOf(kid, texts) : ` ${wordsOf(kid, texts)} `;
    })
    .join('');
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** Words without their spaces: a line's end is a space on the page and none in the file. */
const letters = (text: string) => text.replaceAll(/\s+/gu, '');

/** The stretch in which two texts differ, as whole words of each. */
function differing(one: string, other: string): readonly [string, string] {
  const [a, b] = [letters(one), letters(other)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  return [shortened(stretch(one, start, a.length - end)), shortened(stretch(other, start, b.length - end))];
}

/** From one letter of a text up to another, spaces not counted, widened to whole words. */
function stretch(text: string, from: number, to: number): string {
  if (from >= to) return '';
  let counted = -1;
  const words: string[] = [];
  for (const word of oneLine(text).split(' ')) {
    const first = counted + 1;
    counted += word.length;
    if (counted >= from && first < to) words.push(word);
  }
  return words.join(' ');
}

function shortened(text: string): string {
  const words = oneLine(text).split(' ');
  return words.length <= 12 ? words.join(' ') : `${words.slice(0, 12).join(' ')} …`;
}

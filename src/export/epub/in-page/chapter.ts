/** Runs in the page: a section of it written anew as a book has it. Only what carries meaning is kept: elements, words, names, languages, addresses. */
import { isBlock, isUnsaid, leadsToItself, nameOf, namedPictures } from '../../rendered/in-page/spoken';
import type { DrawingInWords } from '../../rendered/in-page/spoken';

/** What may stand on an element of a book. */
const kept = [
  'id',
  'lang',
  'dir',
  'href',
  'src',
  'alt',
  'cite',
  'datetime',
  'start',
  'reversed',
  'scope',
  'colspan',
  'rowspan',
  'headers',
  'aria-label',
  'aria-labelledby',
];

/** Classes that the book's stylesheet knows: they say what words are for. */
const known = new Set([
  'kicker',
  'lead',
  'notes',
  'context',
  'cue',
  'article-place',
  'resting',
  'bibliography',
]);

/** Elements that stand within a line of words. */
const inLine = 'span, a, b, i, em, strong, cite, q, time';

/** Elements in which only words may stand. */
const wordsOnly = `p, h1, h2, h3, h4, h5, h6, dt, summary, ${inLine}`;

/** Elements that mean nothing when they are empty. */
const boxes = new Set(['DIV', 'SPAN', 'P']);

/** Writes one section. */
export function asChapter(section: Element, drawings: readonly Element[], inWords: DrawingInWords): Element {
  const lift = Number(section.querySelector('h1, h2, h3')?.tagName.slice(1) ?? 1) - 1;
  return new Scribe(section, drawings, inWords, lift).written(section);
}

class Scribe {
  constructor(
    private readonly section: Element,
    private readonly drawings: readonly Element[],
    private readonly inWords: DrawingInWords,
    /** By how many levels its headings rise: in a book its own is the first. */
    private readonly lift: number,
  ) {}

  written(element: Element): Element {
    const copy = document.createElement(this.tagOf(element));
    for (const name of kept) {
      const value = element.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    const classes = this.classesOf(element);
    if (classes.length > 0) copy.className = classes.join(' ');
    const language = element.getAttribute('lang');
    if (language !== null) copy.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
    copy.append(...Array.from(element.childNodes).flatMap((node) => this.nodes(node)));
    return copy;
  }

  private nodes(node: Node): readonly Node[] {
    if (node instanceof Text) return [new Text(node.data)];
    if (!(node instanceof Element)) return [];
    const drawing = this.drawings.indexOf(node);
    if (drawing >= 0) return [this.drawn(node, drawing)];
    if (isUnsaid(node) || leadsToItself(node, this.section)) return [];
    if (node.matches(namedPictures)) return node.tagName === 'IMG' ? [this.written(node)] : [];
    const copy = this.written(node);
    return copy.childNodes.length === 0 && boxes.has(node.tagName) ? [] : [copy];
  }

  /** A drawing's place, with its words: they stay where there are no drawings. Whoever hears the drawing's name need not hear them twice. */
  private drawn(drawing: Element, index: number): Element {
    const { parentElement } = drawing;
    const inline = parentElement?.closest(wordsOnly) !== null;
    const place = document.createElement(
      inline ? 'span' : parentElement?.closest('figure') ? 'div' : 'figure',
    );
    place.className = 'drawing';
    place.dataset['drawing'] = String(index);
    const caption = document.createElement(inline ? 'span' : place.tagName === 'DIV' ? 'p' : 'figcaption');
    caption.className = 'in-words';
    caption.setAttribute('aria-hidden', 'true');
    caption.textContent = this.inWords(nameOf(drawing));
    place.append(caption);
    return place;
  }

  /** Books' readers do not open what is folded, so it lies open. */
  private tagOf({ tagName }: Element): string {
    if (tagName === 'DETAILS') return 'div';
    if (tagName === 'SUMMARY') return 'p';
    const level = /^H([1-6])$/u.exec(tagName)?.[1];
    return level === undefined ? tagName.toLowerCase() : `h${Math.max(1, Number(level) - this.lift)}`;
  }

  /** Words that stand on a line of their own on the page do so in the book. */
  private classesOf(element: Element): readonly string[] {
    return [
      ...[...element.classList].filter((name) => known.has(name)),
      ...(element.tagName === 'DETAILS' ? ['source'] : []),
      ...(element.tagName === 'SUMMARY' ? ['source-title'] : []),
      ...(element.matches(inLine) && isBlock(element) && !isBesideSpace(element) ? ['line'] : []),
    ];
  }
}

/** True for one in a row, with a space to what is beside it: no line of its own. */
function isBesideSpace({ parentElement, previousSibling, nextSibling }: Element): boolean {
  const { display, flexDirection } = getComputedStyle(parentElement ?? document.body);
  const isSpace = (node: Node | null) => node === null || /^\s|\s$/u.test(node.textContent ?? '');
  return (
    display.endsWith('flex') &&
    flexDirection.startsWith('row') &&
    isSpace(previousSibling) &&
    isSpace(nextSibling)
  );
}

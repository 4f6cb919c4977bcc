/** The text of a slide in the order in which it is read, drawings by their alternatives, names in their own language. */

/** What is on every slide and said otherwise, and what a person cannot see yet. */
const leftOut =
  '.heading, .notes, .citation, .fragment:not(.visible), [aria-hidden="true"], script, style, [hidden]';

const drawings = 'img, [role="img"]';
const boxes = `p, li, dt, dd, tr, th, td, caption, figcaption, blockquote, h1, h2, h3, div, ${drawings}`;
const pause = '. ';

/** A sentence of the interface around words that keep their language. */
export function sentenceWith(sentence: (words: string) => string, words: Node): HTMLElement {
  const said = document.createElement('p');
  const [before = '', after = ''] = sentence('\n').split('\n');
  said.append(before, words, after);
  return said;
}

/** The words of a line, as they stand. */
export function wordsOf(line: Element): DocumentFragment {
  const words = new DocumentFragment();
  words.append(...line.cloneNode(true).childNodes);
  return words;
}

/** Everything on a slide but its title, or everything in its parts, to be spoken: what stands in boxes of its own is told apart by a pause. */
export function spokenText(...elements: readonly Element[]): DocumentFragment {
  const said = new DocumentFragment();
  let between = '';
  const write = (text: string, lang?: string) => {
    const words = text.trim();
    if (/^\s/u.test(text)) between ||= ' ';
    if (words === '') return;
    const before = said.textContent ?? '';
    if (before === '') between = '';
    else if (between === pause && /[.!?:;,”]$/u.test(before)) between = ' ';
    said.append(between, inLanguage(words.replace(/\s+/gu, ' '), lang));
    between = /\s$/u.test(text) ? ' ' : '';
  };
  const read = (node: Node, lang?: string) => {
    if (node instanceof Text) write(node.data, lang);
    if (!(node instanceof Element) || node.matches(leftOut)) return;
    const isBox = node.matches(boxes);
    if (isBox) between = pause;
    if (node.matches(drawings)) write(node.getAttribute('alt') ?? node.ariaLabel ?? '', lang);
    else node.childNodes.forEach((child) => read(child, node.getAttribute('lang') ?? lang));
    if (isBox) between = pause;
  };
  for (const element of elements) {
    between = pause;
    element.childNodes.forEach((node) => read(node));
  }
  return said;
}

function inLanguage(text: string, lang?: string): Node {
  const words = document.createTextNode(text);
  if (lang === undefined) return words;
  const foreign = document.createElement('span');
  foreign.lang = lang;
  foreign.append(words);
  return foreign;
}

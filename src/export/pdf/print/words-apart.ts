/** Which words a page sets apart, whether or not a space stands between them: in other blocks, on either side of a break, or with room between. All of it runs in the page. */

/** Words in the order of the document, each with what parts it from the words before. */
export interface Words {
  readonly node: Text;
  /** True where they stand apart from the words before them. */
  readonly apart: boolean;
  /** True where they begin a line, because a block begins or a break comes before. */
  readonly first: boolean;
  /** True where white space comes before them, whether or not it shows. */
  readonly spaced: boolean;
}

/** Every text that shows words, in the order of the document. */
export function wordsIn(root: Element): readonly Words[] {
  const found: Words[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let before: Text | undefined;
  let between = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) between += '\n';
    if (!(node instanceof Text) || !showsWords(node)) continue;
    if (node.data.trim() === '') between += ' ';
    else {
      found.push(joined(before, between, node));
      before = node;
      between = '';
    }
  }
  return found;
}

/** Words with what parts them from the text before: in between are breaks and white space. */
export function joined(before: Text | undefined, between: string, node: Text): Words {
  if (!before) return { node, apart: true, first: true, spaced: false };
  const first = between.includes('\n') || blockOf(before.parentElement) !== blockOf(node.parentElement);
  const spaced = between.includes(' ') || /\s$/u.test(before.data) || /^\s/u.test(node.data);
  return { node, first, spaced, apart: first || spaced || roomBetween(before, node) };
}

/** Laid out at all. What is clipped, transparent or covered counts: a person is meant to have it. */
export function showsWords({ parentElement: parent }: Text): boolean {
  return parent !== null && parent.checkVisibility() && !parent.closest('style, script, title, desc');
}

/** The block whose lines an element’s words stand in. */
export function blockOf(element: Element | null): Element | null {
  return element && getComputedStyle(element).display.startsWith('inline')
    ? blockOf(element.parentElement)
    : element;
}

/** True where two texts stand in one line with room between them, as a margin makes it. A letter’s own side is less than a tenth of its size. */
export function roomBetween(before: Text, after: Text): boolean {
  const one = edgeOf(before, before.data.trimEnd().length - 1);
  const other = edgeOf(after, after.data.length - after.data.trimStart().length);
  const inOneLine = one.top < other.bottom && other.top < one.bottom;
  const room = Math.max(other.left - one.right, one.left - other.right);
  return inOneLine && room > Math.min(one.height, other.height) / 10;
}

/** The box of one letter. */
export function edgeOf(text: Text, at: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
}

/** What runs in the page with `wordsIn`. */
export const textReading = [wordsIn, joined, showsWords, blockOf, roomBetween, edgeOf] as const;

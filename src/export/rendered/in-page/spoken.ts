/** What a document says, for those who cannot see it: shared by everything here that runs in the page. */

/** What is put in place of a drawing: its name, as a sentence. */
export type DrawingInWords = (name: string) => string;

/** The drawings and pictures that have a name of their own; what lies inside one belongs to it. */
export const namedPictures = '[role="img"], img:not([alt=""])';

/** Nobody is meant to have it: it is not shown in any view, or is decoration. */
export function isUnsaid(element: Element): boolean {
  return (
    element.matches('script, style, template, button, input, [aria-hidden="true"], [hidden], img[alt=""]') ||
    getComputedStyle(element).display === 'none'
  );
}

/** A link from a slide to itself is for an address bar. */
export function leadsToItself(link: Element, slide: Element): boolean {
  return link.tagName === 'A' && link.getAttribute('href') === `#${slide.id}`;
}

/** The name of a drawing or picture; empty where it has none. */
export function nameOf(picture: Element): string {
  const ids = picture.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '');
  const name = labels.join(' ') || (picture.getAttribute('aria-label') ?? picture.getAttribute('alt') ?? '');
  return name.replaceAll(/\s+/gu, ' ').trim();
}

/** True where an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  return element.tagName === 'BR' || !/^(?:inline|contents)/u.test(getComputedStyle(element).display);
}

/**
 * Every word of an element in the order of the document, one line a block, so that words that stand apart stay apart.
 *
 * @param slide The slide the element is of.
 */
export function saidIn(element: Element, slide: Element, inWords: DrawingInWords): string {
  const said = (node: Node): string => {
    if (node instanceof Text) return node.data.replaceAll(/\s+/gu, ' ');
    if (!(node instanceof Element)) return '';
    if (node.matches(namedPictures)) return `\n${pictureInWords(node, inWords)}\n`;
    if (isUnsaid(node) || leadsToItself(node, slide)) return '';
    const words = Array.from(node.childNodes, said).join('');
    return isBlock(node) ? `\n${words}\n` : words;
  };
  return said(element)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A photograph speaks by its alternative alone; a drawing is told in words beside it. */
const pictureInWords = (picture: Element, inWords: DrawingInWords) =>
  picture.tagName === 'IMG' ? '' : inWords(nameOf(picture));

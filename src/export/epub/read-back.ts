/** What a finished book says, read from the file itself. */
import type { Element, Node } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { unpacked } from '../rendered/archive';
import type { Said } from '../rendered/comparison';
import { parsed } from '../rendered/xml';

/** Elements of a book that begin a line of their own by themselves. */
const blocks = new Set(
  'article aside blockquote body br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What the given files of a book say, in their order. */
export function saidInBook(book: Uint8Array, files: readonly string[]): readonly Said[] {
  const contents = new Map(unpacked(book).map(({ path, content }) => [path, strFromU8(content)]));
  return files.map((file) => {
    const document = parsed(contents.get(`EPUB/${file}`) ?? '', file);
    const [body] = document.getElementsByTagName('body');
    return { name: file, text: body ? said(body) : '' };
  });
}

function said(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll(/\s+/gu, ' ');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element; // its type says so
  if (element.localName === 'svg') return '';
  const words = Array.from(element.childNodes).map(said).join('');
  return isBlock(element) ? `\n${words}\n` : words;
}

const isBlock = (element: Element) =>
  blocks.has(element.localName ?? '') ||
  /\b(?:line|drawing|in-words)\b/u.test(element.getAttribute('class') ?? '');

/** What a finished file says, slide by slide, read from the file itself. */
import type { Element } from '@xmldom/xmldom';
import { strFromU8 } from 'fflate';
import { unpacked } from '../rendered/archive';
import type { Said } from '../rendered/comparison';
import { handoutWording } from '../../wording/handouts';
import { parsed } from '../rendered/xml';

/** What the slides of a file say, each with its notes. */
export function saidOnSlides(file: Uint8Array): readonly Said[] {
  const parts = new Map(unpacked(file).map(({ path, content }) => [path, content]));
  const read = (path: string) => {
    const content = parts.get(path);
    const root = content && parsed(strFromU8(content), path).documentElement;
    return root ? said(root) : '';
  };
  const count = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).length;
  return Array.from({ length: count }, (_, index) => ({
    name: `Slide ${index + 1}`,
    text: `${read(`ppt/slides/slide${index + 1}.xml`)}\n${read(`ppt/notesSlides/notesSlide${index + 1}.xml`)}`,
  }));
}

function said(element: Element): string {
  const { nodeName } = element;
  if (nodeName === 'a:t') return element.textContent ?? '';
  if (nodeName === 'a:br') return '\n';
  if (nodeName === 'a:fld') return ''; // the number of a page of notes
  if (nodeName === 'p:pic') return `\n${alternativeOf(element)}\n`;
  const words = Array.from(element.childNodes)
    .filter((node) => node.nodeType === node.ELEMENT_NODE)
    .map((node) => said(node as Element)) // as asked above
    .join('');
  return nodeName === 'a:p' ? `\n${words}\n` : words;
}

/** A drawing in words, as the page tells it; a photograph speaks by its alternative alone. */
function alternativeOf(picture: Element): string {
  const description = picture.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr') ?? '';
  const isVector = picture.getElementsByTagName('asvg:svgBlip').length > 0;
  return description !== '' && isVector ? handoutWording.drawing(description) : '';
}

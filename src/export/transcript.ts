/** The talk as text: every slide and its notes in Markdown, from the same document that the browser shows. */
import TurndownService from 'turndown';
import { handoutWording } from '../wording/handouts';

/** What the transcript begins with. */
export interface About {
  readonly title: string;
  readonly description: string;
}

/** The transcript of a rendered talk. */
export function transcriptOf(body: string, { title, description }: About): string {
  const slides = [...body.matchAll(/<section class="slide[\s\S]*?<\/section>/gu)].map(([slide]) => slide);
  const turndown = converter();
  const told = slides.map((slide, index) => turndown.turndown(slide).replace(/^## /mu, `## ${index + 1}. `));
  return `${[`# ${title}`, description, ...told]
    .join('\n\n')
    .replaceAll(/[ \t]+$/gmu, '')
    .replaceAll(/\n{3,}/gu, '\n\n')}\n`;
}

function converter(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    blankReplacement: (_, node) => drawingIn(node), // a drawing holds no text, only a name
  });
  turndown.addRule('first heading', {
    filter: 'h1',
    replacement: (content) => `\n\n## ${content}\n\n`,
  });
  turndown.addRule('place in the deck', {
    filter: (node) => node.nodeName === 'A' && node.getAttribute('href')?.startsWith('#') === true,
    replacement: (content) => content, // leads nowhere in a text
  });
  turndown.addRule('unread', {
    filter: (node) =>
      node.getAttribute('aria-hidden') === 'true' ||
      /\b(?:kicker|passage-link|heading-link)\b/u.test(classOf(node)),
    replacement: () => '',
  });
  turndown.addRule('drawing', {
    filter: (node) => node.getAttribute('role') === 'img',
    replacement: (_, node) => drawingIn(node),
  });
  turndown.addRule('notes', {
    filter: (node) => classOf(node) === 'notes-title',
    replacement: (content) => `\n\n### ${content}\n\n`,
  });
  turndown.addRule('source', {
    filter: (node) => node.nodeName === 'SUMMARY',
    replacement: (content) => `\n\n**${content.trim()}**\n\n`,
  });
  turndown.addRule('description', {
    filter: ['dt', 'dd'],
    replacement: (content, node) => (node.nodeName === 'DT' ? `\n\n${content.trim()}: ` : content.trim()),
  });
  turndown.addRule('beside each other', {
    filter: (node) => besideEachOther[classOf(node).split(' ')[0] ?? ''] !== undefined,
    replacement: (_, node) => besideEachOtherIn(node),
  });
  turndown.addRule('list item', {
    filter: 'li',
    replacement: (content, node) => listItem(content.trim(), node),
  });
  turndown.addRule('table', { filter: 'table', replacement: (_, node) => tableOf(node) });
  return turndown;
}

/** What stands in two parts side by side or one below the other on a slide, and what is between them in a sentence. */
const besideEachOther: Readonly<Record<string, string>> = { person: ', ', entry: ': ' };

function besideEachOtherIn(node: Element): string {
  const between = besideEachOther[classOf(node).split(' ')[0] ?? ''];
  const parts = Array.from(node.querySelectorAll('.person-name, .person-office, .what, .who'));
  return `\n\n${parts.map(wordsOf).join(between)}\n\n`;
}

/** Turndown's own rule keeps room for three digits. */
function listItem(content: string, node: Node): string {
  const items = Array.from((node.parentNode as Element).children); // an item lies in a list
  const mark = node.parentNode?.nodeName === 'OL' ? `${items.indexOf(node as Element) + 1}. ` : '- '; // turndown asks for elements only
  return `${mark}${content.replaceAll('\n', `\n${' '.repeat(mark.length)}`)}\n`;
}

const classOf = (node: Element) => node.getAttribute('class') ?? '';

/** The name of a drawing, or of the one in a box without words. */
function drawingIn(node: Node): string {
  const box = node as Element; // turndown asks for elements only
  const drawing = box.getAttribute('role') === 'img' ? box : box.querySelector('[role="img"]');
  const name = drawing?.getAttribute('aria-label') ?? '';
  return name === '' ? '' : `\n\n*${handoutWording.drawing(name)}*\n\n`;
}

function tableOf(table: Element): string {
  const rows = Array.from(table.querySelectorAll('tr')).map((row) =>
    Array.from(row.querySelectorAll('th, td')).map((cell) => wordsOf(cell)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...rest] = rows;
  const caption = table.querySelector('caption');
  return [
    '',
    ...(caption ? [wordsOf(caption), ''] : []),
    line(head),
    line(head.map(() => '---')),
    ...rest.map(line),
    '',
  ].join('\n');
}

const wordsOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

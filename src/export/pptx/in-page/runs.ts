/** Runs in the page: words in the look they have there. */
import { hexadecimal } from '../../rendered/in-page/named';
import { isUnsaid, leadsToItself } from '../../rendered/in-page/spoken';
import type { Run } from './placed';

/** The words of some nodes that stand in a line, a line's end where the author broke it. */
export function runsIn(nodes: readonly Node[], slide: Element): readonly Run[] {
  const runs = nodes.flatMap((node) => runsOf(node, slide));
  return tidied(runs);
}

function runsOf(node: Node, slide: Element): readonly Run[] {
  if (node instanceof Text) return node.parentElement ? [runOf(node.data, node.parentElement)] : [];
  if (!(node instanceof Element) || isUnsaid(node) || leadsToItself(node, slide)) return [];
  if (node.tagName === 'BR') return node.parentElement ? [runOf(lineEnd, node.parentElement)] : [];
  return Array.from(node.childNodes).flatMap((child) => runsOf(child, slide));
}

/** Stands for a line's end among words: nobody writes it. */
export const lineEnd = '\u2028';

function runOf(text: string, element: Element): Run {
  const { fontSize, fontWeight, fontStyle, fontFamily, color } = getComputedStyle(element);
  const href = element.closest('a')?.getAttribute('href');
  return {
    text: text.replaceAll('\u00AD', '').replaceAll(/[^\S\u00A0\u2028]+/gu, ' '),
    language: languageOf(element),
    size: Number.parseFloat(fontSize),
    isBold: Number(fontWeight) >= 600,
    isItalic: fontStyle === 'italic',
    isSerif: !fontFamily.endsWith('sans-serif'),
    colour: hexadecimal(color),
    ...(typeof href === 'string' && { href }),
  };
}

export const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

/** Spaces as the browser shows them: one between words, none at an end; and no empty words. */
function tidied(runs: readonly Run[]): readonly Run[] {
  let before = ' ';
  const single = runs.map((run) => {
    const text = before.endsWith(' ') || before.endsWith(lineEnd) ? run.text.trimStart() : run.text;
    if (text !== '') before = text;
    return { ...run, text: run.text === lineEnd ? lineEnd : text };
  });
  const last = single.findLastIndex(({ text }) => text.trim() !== '');
  return single
    .slice(0, last + 1)
    .map((run, index) => (index === last ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== '');
}

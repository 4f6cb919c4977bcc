/** The text of a slide in the order in which it is read, drawings by their alternatives. */

/** What is on every slide and said otherwise, and what a person cannot see yet. */
const leftOut =
  '.heading, .notes, .citation, .fragment:not(.visible), [aria-hidden="true"], script, style, [hidden]';

const ending = 'p, li, dt, dd, tr, th, td, caption, figcaption, blockquote, h1, h2, h3, div';

/** Everything on a slide but its title, or everything in a part of it, to be spoken: what stands in boxes of its own is told apart by a pause. */
export function spokenText(element: Element): string {
  const pieces = [...element.childNodes]
    .flatMap(piecesOf)
    .join('')
    .split('\u2029')
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .filter((piece) => piece !== '');
  return pieces.map((piece, at) => (at === pieces.length - 1 ? piece : paused(piece))).join(' ');
}

const paused = (piece: string) => (/[.!?:;,”]$/u.test(piece) ? piece : `${piece}.`);

function piecesOf(node: Node): readonly string[] {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || node.matches(leftOut)) return [];
  if (node.getAttribute('role') === 'img') return [`\u2029${node.getAttribute('aria-label') ?? ''}\u2029`];
  if (node instanceof HTMLImageElement) return [`\u2029${node.alt}\u2029`];
  const inside = [...node.childNodes].flatMap(piecesOf);
  return node.matches(ending) ? ['\u2029', ...inside, '\u2029'] : inside;
}

/** Words on a slide or in notes: text, and JSX where words carry structure. */
import type { VNode } from 'preact';

/** Narrower than Preact's `ComponentChildren`, which takes any object. */
export type Inline = string | VNode | readonly Inline[];

/** The plain text of inline content, for checks, counts and addresses. */
export function plainText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (isList(inline)) return inline.map(plainText).join('');
  const { children } = inline.props as { children?: Inline }; // what an author's JSX leaf may hold is Inline by its type
  return children === undefined ? '' : plainText(children);
}

function isList(inline: Exclude<Inline, string>): inline is readonly Inline[] {
  return Array.isArray(inline);
}

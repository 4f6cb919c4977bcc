import { cloneElement } from 'preact';
import type { JSX } from 'preact';
import type { Inline } from '../../content/inline';
import { Words } from './words';

/** Inline content with its names marked, however deep in JSX they stand. */
export function InlineWords({ children }: { readonly children: Inline }): JSX.Element {
  return <>{marked(children)}</>;
}

function marked(inline: Inline): JSX.Element {
  if (typeof inline === 'string') return <Words>{inline}</Words>;
  if ('type' in inline) {
    const { children } = inline.props as { children?: Inline }; // an author's JSX leaf holds Inline by its type
    return children === undefined ? inline : cloneElement(inline, null, marked(children));
  }
  return <>{inline.map(marked)}</>;
}

import type { JSX } from 'preact';
import type { Inline } from '../../content/inline';
import type { Stated } from '../../content/stated';
import { InlineWords } from './inline-words';
import { Words } from './words';

/** Words of the article, or the author's own. */
export function Said({ children }: { readonly children: Stated | Inline }): JSX.Element {
  return isStated(children) ? <Words>{children.words}</Words> : <InlineWords>{children}</InlineWords>;
}

const isStated = (said: Stated | Inline): said is Stated =>
  typeof said === 'object' && ('passage' in said || 'evidence' in said);

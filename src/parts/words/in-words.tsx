import type { JSX } from 'preact';
import { layoutWording } from '../../wording/layouts';
import { Words } from './words';

/** What a drawing shows, for those who read the document: under the drawing, or in its place where there are no drawings. Assistive technology has it as the drawing's name. */
export function InWords({ alternative }: { readonly alternative: string }): JSX.Element {
  return (
    <p class="in-words" aria-hidden="true">
      <Words>{layoutWording.drawing(alternative)}</Words>
    </p>
  );
}

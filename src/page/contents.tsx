import type { JSX } from 'preact';
import type { Deck } from '../content/deck';
import { pageWording } from '../wording/page';
import { Words } from '../parts/words/words';

/** The table of contents, from the running order. */
export function Contents({ deck }: { readonly deck: Deck }): JSX.Element {
  return (
    <nav class="contents" id="contents" aria-label={pageWording.contents}>
      <div class="contents-head">
        <p class="contents-title" aria-hidden="true">
          {pageWording.contents}
        </p>
        <button type="button" class="masthead-switch" data-action="print-notes">
          {pageWording.printNotes}
        </button>
      </div>
      <ol class="contents-list">
        {deck.slides.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>
              <Words>{title}</Words>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

import type { JSX } from 'preact';
import type { Deck } from '../content/deck';
import { pageWording } from '../wording/page';
import { Words } from '../parts/words/words';

/** The table of contents, from the running order, below the opening. Folded where a window is narrow: its titles would keep a phone from the talk. */
export function Contents({ deck }: { readonly deck: Deck }): JSX.Element {
  return (
    <nav class="contents" id="contents" aria-label={pageWording.contents}>
      <details class="contents-fold">
        <summary>
          <span class="contents-title">{pageWording.contents}</span>
          <span>{pageWording.slideCount(deck.slides.length)}</span>
        </summary>
        <p class="contents-title" aria-hidden="true">
          {pageWording.contents}
        </p>
        <ol class="contents-list">
          {deck.slides.map(({ id, title }) => (
            <li>
              <a href={`#${id}`}>
                <Words>{title}</Words>
              </a>
            </li>
          ))}
        </ol>
      </details>
      <button type="button" class="masthead-switch" data-action="print-notes">
        {pageWording.printNotes}
      </button>
    </nav>
  );
}

import type { JSX } from 'preact';
import { deckSeconds } from '../../content/deck';
import type { Deck } from '../../content/deck';
import { readingMinutes } from '../../content/time';
import { layoutWording } from '../../wording/layouts';
import { Words } from '../words/words';

/** What the talk is, in a sentence, and how long it takes: for who meets it as a page. Slides and paper go without. */
export function AboutTalk({ deck }: { readonly deck: Deck }): JSX.Element {
  const hearing = Math.round(deckSeconds(deck) / 60);
  return (
    <div class="about-talk">
      <p class="about-what">
        <Words>{deck.description}</Words>
      </p>
      <p>{layoutWording.length(hearing, readingMinutes(deck.slides))}</p>
    </div>
  );
}

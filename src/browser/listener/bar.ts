/** What stands beside the talk for a listener: where the speaker is when that is not where the listener is, how the line stands, and the way back. */
import './listener.css';
import { roomWording } from '../../wording/room';
import { headingOf, slideSections } from '../page/page';
import { sentenceWith, wordsOf } from '../speech/slide-text';
import { foot } from './foot';
import type { Hearing } from './listener';

/** Shows how things stand; nothing in a view that does not follow. */
export type Bar = (now: Hearing, inUse: boolean) => void;

/** Places the bar before the toolbar. `back` is what its button does. */
export function openBar(back: () => void): Bar {
  const bar = document.createElement('section');
  bar.className = 'listener';
  bar.ariaLabel = roomWording.region;
  const words = document.createElement('p');
  const button = backButton(back);
  bar.append(words, button);
  foot().append(bar);
  const { dataset } = document.documentElement;
  return (now, inUse) => {
    bar.hidden = !inUse || now.line === 'closed';
    if (bar.hidden) delete dataset['listening'];
    else dataset['listening'] = isQuiet(now) ? 'quiet' : 'told';
    button.hidden = now.withSpeaker || !now.state;
    const said = standing(now);
    // Unchanged text is left alone: a braille display may be on it.
    if (said.textContent !== words.textContent) words.replaceChildren(...said.childNodes);
  };
}

function backButton(back: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = roomWording.back;
  button.title = roomWording.withKey(roomWording.back, roomWording.keyOfPace);
  button.addEventListener('click', back);
  return button;
}

/** True where all is as it should be: a slide is given no less room for that. */
const isQuiet = ({ line, withSpeaker, state, elsewhere }: Hearing) =>
  line !== 'lost' && withSpeaker && !elsewhere && state?.blank !== true;

function standing({ line, withSpeaker, state, elsewhere }: Hearing): Element {
  if (line === 'lost') return sentence(withSpeaker ? roomWording.lost : roomWording.lostOwn);
  if (elsewhere) return sentence(roomWording.elsewhere);
  if (!state) return sentence(roomWording.waiting);
  if (!withSpeaker) return withTitle(state.slide, roomWording.own);
  return sentence(state.blank ? roomWording.blanked : roomWording.followingHint);
}

function sentence(words: string): Element {
  const said = document.createElement('p');
  said.textContent = words;
  return said;
}

/** A sentence with a slide's number and its title, whose names keep their language. */
export function withTitle(index: number, words: (number: number, title: string) => string): HTMLElement {
  const slide = slideSections()[index];
  const title = slide ? wordsOf(headingOf(slide)) : document.createTextNode('');
  return sentenceWith((text) => words(index + 1, text), title);
}

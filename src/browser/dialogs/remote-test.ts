/** Shows which key a remote control sends and what it would do, before an audience sees it. */
import { remoteWording } from '../../wording/keys';
import type { KeyHelp } from '../../wording/keys';
import { announce } from '../notices/announcer';
import { nameOf } from '../controls/key-names';
import { part } from '../page/page';

/** While it runs no key does anything but say its name. Tab moves on, and Escape ends the test, so nobody is kept in it. WCAG 2.1.2. */
export function remoteTest(dialog: HTMLDialogElement, help: () => readonly KeyHelp[], signal: AbortSignal) {
  const button = document.createElement('button');
  const words = document.createElement('p');
  let running = false;

  const say = (sentence: string) => {
    words.textContent = sentence;
    if (sentence === '') return;
    words.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    announce(sentence);
  };
  const set = (on: boolean) => {
    running = on;
    button.textContent = on ? remoteWording.endTest : remoteWording.testRemote;
    say(on ? remoteWording.waiting : '');
  };
  const hear = (event: KeyboardEvent) => {
    if (!running || /^(?:Tab|Shift|Control|Alt|Meta)$/u.test(event.key)) return;
    event.preventDefault(); // also F5, and Enter on the button
    event.stopImmediatePropagation();
    if (event.key === 'Escape') set(false);
    say(sentenceFor(event, help()));
  };

  button.type = 'button';
  button.className = 'plain-button';
  button.addEventListener('click', () => set(!running));
  part('[data-remote]').replaceChildren(button, words);
  dialog.addEventListener('keydown', hear, { signal, capture: true });
  dialog.addEventListener('keyup', (event) => running && event.key !== 'Tab' && event.preventDefault(), {
    signal,
  }); // Space presses a button when it is let go
  dialog.addEventListener('close', () => dialog.open || set(false), { signal }); // it is closed for a moment to be made modal, too
  set(false);
  return { end: () => set(false) };
}

function sentenceFor(event: KeyboardEvent, help: readonly KeyHelp[]): string {
  const name = nameOf(event);
  const asked = /^\d$/u.test(name) ? '0' : name;
  const modified = event.ctrlKey || event.altKey || event.metaKey;
  const found = modified ? undefined : help.find(({ names }) => names.includes(asked));
  return remoteWording.arrived(keyInWords(event, name), found?.effect ?? remoteWording.nothing);
}

/** "Page Down", "F5", "Ctrl + B". */
function keyInWords({ ctrlKey, altKey, metaKey }: KeyboardEvent, name: string): string {
  const { space, shiftSpace } = remoteWording;
  const held = [ctrlKey && 'Ctrl + ', altKey && 'Alt + ', metaKey && 'Meta + '].filter(Boolean).join('');
  if (name === ' ') return held + space;
  if (name === 'Shift+ ') return held + shiftSpace;
  return held + (name.length === 1 ? name.toUpperCase() : name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' '));
}

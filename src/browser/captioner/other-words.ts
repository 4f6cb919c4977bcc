import { longestLine } from '../../presentation/room/captions';
import { captionsWording } from '../../wording/captions';
import { nameOf } from '../controls/key-names';
import { isForPage } from '../controls/keys';
import { isDialogOpen } from '../page/page';
import { element } from '../captions/elements';
import type { Cueing } from '../captions/cueing';
import type { Deeds } from './deeds';

/** The field for words that are not in the notes. Whatever is typed goes there; while it is empty, the keys do in it what they do outside. */
export function otherWords(cueing: Cueing, deeds: Deeds, signal: AbortSignal): HTMLElement {
  const form = element('form', 'captioner-other');
  const label = element('label', '', captionsWording.other);
  const field = element('input');
  field.id = 'captioner-words';
  field.type = 'text';
  field.maxLength = longestLine;
  field.autocomplete = 'off';
  field.setAttribute('enterkeyhint', 'send');
  label.htmlFor = field.id;
  const sending = element('button', '', captionsWording.sendWords);
  sending.type = 'submit';
  form.append(label, field, sending);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') deeds.send();
    else cueing.type(field.value);
    field.value = '';
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return field.blur();
    if (event.isComposing || field.value !== '') return undefined;
    const deed = whileEmpty(deeds)[nameOf(event)];
    if (!deed) return undefined;
    event.preventDefault();
    return event.repeat || deed();
  });
  addEventListener(
    'keydown',
    (event) => {
      if (isDialogOpen() || !isForPage(event) || event.key === '?') return;
      if ([...event.key].length !== 1 || event.key === ' ') return;
      event.stopImmediatePropagation(); // a letter that is a key elsewhere, as the room's, is a letter here
      field.focus(); // the browser types it there
    },
    { signal, capture: true },
  );
  return form;
}

const whileEmpty = ({ takeBack, send, on, back }: Deeds): Readonly<Record<string, () => void>> => ({
  Backspace: takeBack,
  PageUp: takeBack,
  PageDown: send,
  ArrowDown: on,
  ArrowUp: back,
});

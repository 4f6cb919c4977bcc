/** The preferences dialog: one for all views. */
import { defaults, settings, withChoice } from '../../presentation/preferences';
import type { Setting } from '../../presentation/preferences';
import { actionWording } from '../../wording/actions';
import { announce } from '../notices/announcer';
import { closeByKey, openDialog } from './dialog';
import { part } from '../page/page';
import { choosePreferences, preferences, sharePreferences } from '../preferences/preference-store';
import { followPreferences } from '../preferences/preferences';

/** Connects the dialog, for as long as the page is open, and gives back what opens it. */
export function connectPreferences(): () => void {
  const dialog = part<HTMLDialogElement>('#preferences-dialog');
  const showState = () => {
    for (const input of dialog.querySelectorAll('input'))
      input.checked = preferences()[settingOf(input)] === input.value;
  };
  const choose = (chosen: ReturnType<typeof preferences>) => {
    const kept = choosePreferences(chosen);
    const words = part('[data-not-kept]');
    if (!kept && words.hidden) announce(actionWording.notKeptHere);
    words.hidden = kept;
  };

  sharePreferences();
  followPreferences(showState, new AbortController().signal);
  dialog.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(withChoice(preferences(), target.name, valueOf(target)));
  });
  part('[data-action="reset-preferences"]').addEventListener('click', () => {
    choose(defaults);
    announce(actionWording.preferencesReset);
  });
  closeByKey(dialog, ['p', ',']);
  return () => openDialog(dialog);
}

const settingOf = ({ name }: HTMLInputElement) => name as Setting; // the build names every input after its setting

/** A box without its check means the setting's other value. */
function valueOf(input: HTMLInputElement): string {
  if (input.type === 'radio' || input.checked) return input.value;
  return settings[settingOf(input)].find((value) => value !== input.value) ?? '';
}

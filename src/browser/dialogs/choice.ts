import type { Setting } from '../../presentation/preferences';
import { preferences } from '../preferences/preference-store';

interface ChoiceWords {
  readonly name: string;
  /** A word for each value. */
  readonly values: Readonly<Record<string, string>>;
}

/** A preference that the document comes without, as the dialog has the others (`page/preferences.tsx`). */
export function choiceOf(setting: Setting, { name, values }: ChoiceWords): HTMLElement {
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = name;
  const choices = document.createElement('div');
  choices.className = 'choices';
  choices.append(...Object.entries(values).map(([value, words]) => optionOf(setting, value, words)));
  group.append(legend, choices);
  return group;
}

function optionOf(setting: Setting, value: string, words: string): HTMLElement {
  const label = document.createElement('label');
  label.className = 'choice';
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = setting;
  input.value = value;
  input.checked = preferences()[setting] === value;
  const name = document.createElement('span');
  name.id = `preference-${setting}-${value}`;
  name.textContent = words;
  input.setAttribute('aria-labelledby', name.id);
  label.append(input, name);
  return label;
}

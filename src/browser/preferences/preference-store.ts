/** Writes a person's preferences on the document, and keeps them where the browser allows it. */
import {
  isDefault,
  preferencesFrom,
  preferencesIn,
  settingNames,
  storedText,
} from '../../presentation/preferences';
import type { Preferences } from '../../presentation/preferences';
import { talkId } from '../page/talk-id';
import { changed } from './preferences';

const key = `${talkId}.preferences`;

/** The preferences that hold. The document itself remembers them, so no storage is required. */
export const preferences = (): Preferences => preferencesFrom(document.documentElement.dataset);

/** What an earlier visit has stored. */
export function storedPreferences(): Preferences {
  try {
    return preferencesIn(localStorage.getItem(key));
  } catch {
    return preferencesIn(null); // storage is denied
  }
}

/** Writes the preferences on the document, from where they take effect. */
export function applyPreferences(chosen: Preferences): void {
  const { dataset } = document.documentElement;
  for (const name of settingNames) {
    if (isDefault(name, chosen[name])) delete dataset[name];
    else dataset[name] = chosen[name];
  }
}

/** Takes up new preferences at once and for later. @returns False when the browser will not keep them. */
export function choosePreferences(chosen: Preferences): boolean {
  takeUp(chosen);
  try {
    localStorage.setItem(key, storedText(chosen));
    return true;
  } catch {
    return false; // storage is denied or full
  }
}

/** What is chosen in another window of this browser holds here too. */
export function sharePreferences(): void {
  addEventListener('storage', (event) => {
    if (event.key === key) takeUp(preferencesIn(event.newValue));
  });
}

function takeUp(chosen: Preferences): void {
  applyPreferences(chosen);
  document.dispatchEvent(new Event(changed));
}

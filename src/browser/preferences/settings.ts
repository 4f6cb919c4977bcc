/** What a person has chosen, kept where the browser allows it and otherwise for as long as the page is open. */
import { talkId } from '../page/talk-id';

const prefix = `${talkId}.`;
const unkept = new Map<string, string>();

/** The value that was chosen under a name. */
export function setting(name: string): string | undefined {
  return unkept.get(name) ?? stored(name);
}

/** Chooses a value. */
export function choose(name: string, value: string): void {
  unkept.set(name, value);
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Storage is denied or full: the value lasts as long as the page.
  }
}

/** True where the browser keeps settings. */
export function settingsAreKept(): boolean {
  try {
    localStorage.setItem(`${prefix}kept`, 'yes');
    localStorage.removeItem(`${prefix}kept`);
    return true;
  } catch {
    return false; // storage is denied or full
  }
}

function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined; // storage is denied
  }
}

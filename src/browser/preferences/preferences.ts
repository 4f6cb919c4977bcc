/** The preferences that hold, as the document says them: data attributes that stylesheets and behaviours read. They are written by `preference-store.ts`, which lets no other value in. */
import type { Preferences, Setting } from '../../presentation/preferences';

/** The event that tells of new preferences. */
export const changed = 'preferenceschange';

/** What a person has chosen of a setting; undefined where its default holds. */
export function chosen<S extends Setting>(name: S): Preferences[S] | undefined {
  return document.documentElement.dataset[name] as Preferences[S] | undefined; // nothing else is written there
}

/** Calls back whenever the preferences change, until the signal ends it. */
export function hearPreferences(hear: () => void, signal: AbortSignal): void {
  document.addEventListener(changed, hear, { signal });
}

/** Calls back now and whenever the preferences change, until the signal ends it. */
export function followPreferences(follow: () => void, signal: AbortSignal): void {
  hearPreferences(follow, signal);
  follow();
}

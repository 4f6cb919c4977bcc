/** What a person may set to follow the talk their own way. What is not set follows the system. */

/** Every setting with the values it can take; the first is the default. WCAG 1.4.4, 1.4.12, 2.1.4, 2.3.3. */
export const settings = {
  textSize: ['100', '125', '150', '175', '200'],
  letters: ['normal', 'wide'],
  words: ['normal', 'wide'],
  lines: ['normal', 'wide'],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'high'],
  motion: ['system', 'none'],
  announcements: ['title', 'text', 'off'],
  steps: ['single', 'whole'],
  links: ['plain', 'underlined'],
  toolbar: ['auto', 'always'],
  cursor: ['auto', 'always'],
  shortcuts: ['on', 'off'],
  room: ['title', 'off'],
  captions: ['off', 'shown', 'said'],
} as const;

/** The name of a setting. */
export type Setting = keyof typeof settings;

/** A value for every setting. */
export type Preferences = { readonly [S in Setting]: (typeof settings)[S][number] };

/** The names of the settings, in the order in which a person finds them. */
export const settingNames = Object.keys(settings) as readonly Setting[]; // the keys of a literal are its own names

/** What holds until a person chooses. */
export const defaults: Preferences = preferencesFrom({});

/** True where a value is what holds anyway. */
export const isDefault = (name: Setting, value: string): boolean => value === settings[name][0];

/**
 * Reads what an earlier visit, another version or somebody else has stored: text to compare, nothing more.
 *
 * @returns Every setting with one of its own values. What is unknown or malformed is as not set.
 */
export function preferencesIn(stored: string | null): Preferences {
  return preferencesFrom(stored === null ? {} : recordIn(stored)); // most people have stored nothing, and an error costs time before the first paint
}

/** The text to store: only what differs from the defaults, so that a later default reaches everybody who has not chosen. */
export function storedText(preferences: Preferences): string {
  const chosen = settingNames.filter((name) => !isDefault(name, preferences[name]));
  return JSON.stringify(Object.fromEntries(chosen.map((name) => [name, preferences[name]])));
}

/** The same preferences with one of them changed. A value the setting does not have changes nothing. */
export function withChoice(preferences: Preferences, name: string, value: string): Preferences {
  return preferencesFrom({ ...preferences, [name]: value }, preferences);
}

/** Every setting with its value in a record, else the other one given, else the default. */
export function preferencesFrom(
  values: Readonly<Record<string, unknown>>,
  otherwise: Partial<Preferences> = {},
): Preferences {
  const chosen = settingNames.map((name) => {
    const known: readonly string[] = settings[name];
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return [name, known.find((one) => one === value) ?? otherwise[name] ?? known[0]];
  });
  return Object.fromEntries(chosen) as Preferences; // each name has been given one of its own values
}

function recordIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** What the current entry of the history remembers. It outlives a reload, needs no storage and belongs to this window alone. */

/** Keeps a value under a name; what the entry remembers besides stays. */
export function remember(name: string, value: unknown): void {
  try {
    history.replaceState({ ...entry(), [name]: value }, '');
  } catch {
    // Chromium and WebKit limit how often a page may write its history; the next change is kept again.
  }
}

/** The value under a name, as it came: to be checked before it is used. */
export const remembered = (name: string): unknown => entry()[name];

/** What a new entry takes along from the one it follows: the talk and its state, a blank screen, the speaker's key in a room, a listener's own pace. */
export const entryForNewAddress = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['presentation', 'talk', 'blank', 'key', 'pace'].map((name) => [name, remembered(name)]),
  );

function entry(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

/** True for slides that fill the screen, or follow a speaker view (`give-talk.ts`): such a window stays what it is, whatever its size, and the screen stays awake. */
export const isGiven = (): boolean =>
  document.documentElement.dataset['given'] !== undefined || document.fullscreenElement !== null;

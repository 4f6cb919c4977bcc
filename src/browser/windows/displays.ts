/** The Window Management API, where a browser has it. https://www.w3.org/TR/window-management/ */

/** A display, in CSS px. */
export interface Display {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
  /** What the system calls it. */
  readonly label?: string;
}

interface Displays {
  readonly screens: readonly Display[];
  readonly currentScreen: Display;
}

declare global {
  interface Window {
    /** Missing where the browser lacks the API. Asks the person for permission. */
    readonly getScreenDetails?: () => Promise<Displays>;
  }
  interface FullscreenOptions {
    readonly screen?: Display;
  }
}

const noDisplays: Displays = {
  screens: [],
  currentScreen: { availLeft: 0, availTop: 0, availWidth: 0, availHeight: 0 },
};

/** The displays that are connected; none where the browser does not tell. Throws where the person does not allow it. */
export const displays = async (): Promise<Displays> => (await window.getScreenDetails?.()) ?? noDisplays;

/** Those that the person is not looking at. */
export async function otherDisplays(): Promise<readonly Display[]> {
  const { screens, currentScreen } = await displays();
  return screens.filter((display) => display !== currentScreen);
}

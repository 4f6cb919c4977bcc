/** The Window Management API, where a browser has it: slides on the display the presenter is not looking at. https://www.w3.org/TR/window-management/ */
import { speakerWording } from '../../wording/speaker';

interface Display {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
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
}

/** Offers to open the slides on the other display, or says how to get them there. */
export function otherDisplay(
  button: HTMLButtonElement,
  words: HTMLElement,
  open: (features: string) => boolean,
  signal: AbortSignal,
): void {
  words.textContent = speakerWording.displayHint;
  button.hidden = !window.getScreenDetails;
  button.addEventListener('click', () => void place(), { signal });

  const place = async () => {
    try {
      const { screens, currentScreen } = (await window.getScreenDetails?.()) ?? noDisplays;
      const other = screens.find((display) => display !== currentScreen);
      if (!other) words.textContent = speakerWording.onlyOneDisplay;
      else if (open(featuresOf(other))) words.textContent = speakerWording.onOtherDisplay;
    } catch {
      words.textContent = speakerWording.displayRefused;
    }
  };
}

const noDisplays: Displays = {
  screens: [],
  currentScreen: { availLeft: 0, availTop: 0, availWidth: 0, availHeight: 0 },
};

const featuresOf = ({ availLeft, availTop, availWidth, availHeight }: Display) =>
  `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;

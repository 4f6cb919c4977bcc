/** Slides on the display the presenter is not looking at: in a new window there, or those that follow already, in full screen. */
import type { Corner } from '../../presentation/message';
import { speakerWording } from '../../wording/speaker';
import { otherDisplays } from './displays';
import type { Display } from './displays';

interface OtherDisplay {
  /** Opens slides on it. */
  readonly openButton: HTMLButtonElement;
  /** Fills it with the slides that follow. */
  readonly fillButton: HTMLButtonElement;
  readonly words: HTMLElement;
  readonly open: (features: string) => boolean;
  readonly fill: (display: Corner) => boolean;
}

/** Offers the other display for the slides, or says how to get them there. */
export function otherDisplay(
  { openButton, fillButton, words, open, fill }: OtherDisplay,
  signal: AbortSignal,
): void {
  words.textContent = speakerWording.displayHint;
  const offer = (button: HTMLButtonElement, use: (display: Display) => void) => {
    button.hidden = !window.getScreenDetails;
    button.addEventListener('click', () => void find(use), { signal });
  };
  const find = async (use: (display: Display) => void) => {
    try {
      const others = await otherDisplays();
      if (others.length > 1) words.replaceChildren(...others.map((display) => buttonFor(display, use)));
      else if (others[0]) use(others[0]);
      else words.textContent = speakerWording.onlyOneDisplay;
    } catch {
      words.textContent = speakerWording.displayRefused;
    }
  };
  offer(openButton, (display) => {
    if (open(featuresOf(display))) words.textContent = speakerWording.onOtherDisplay;
  });
  offer(fillButton, ({ availLeft, availTop }) => {
    const asked = fill({ left: availLeft, top: availTop });
    words.textContent = asked ? speakerWording.fillsDisplay : speakerWording.noWindowToFill;
  });
}

/** Where there are several, one press chooses. */
function buttonFor(display: Display, use: (display: Display) => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${display.label ?? ''} ${display.availWidth} × ${display.availHeight}`.trim();
  button.addEventListener('click', () => use(display));
  return button;
}

const featuresOf = ({ availLeft, availTop, availWidth, availHeight }: Display) =>
  `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;

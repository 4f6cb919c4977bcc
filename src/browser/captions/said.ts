import { captionsWording } from '../../wording/captions';
import type { Captions } from '../../presentation/room/captions';
import { element } from './elements';

/** Lines that a window keeps: a talk of some hours. */
const most = 3000;

/** CSS px from the end that are none: what a browser rounds. */
const slack = 4;

/** What was said, as a log that a braille display can stay on: lines come and go, and those that stay are left alone. Silent unless `speak` lets it speak. */
export interface Said {
  readonly log: HTMLElement;
  readonly show: (captions: Captions) => void;
  /** Lets a screen reader say new lines, or not. */
  readonly speak: (aloud: boolean) => void;
  /** Shows the last line, unless a person has gone back to earlier ones: `anyway` even then. */
  readonly toEnd: (anyway?: boolean) => void;
}

/** Makes the log. */
export function openSaid(): Said {
  const log = element('div', 'said');
  log.role = 'log';
  log.ariaLabel = captionsWording.log;
  log.ariaLive = 'off';
  const lines = new Map<number, HTMLElement>();
  let wentBack = false;

  const toEnd = (anyway = false) => {
    if (anyway) wentBack = false;
    if (!wentBack) log.scrollTop = log.scrollHeight;
  };
  log.addEventListener('scroll', () => {
    wentBack = log.scrollHeight - log.clientHeight - log.scrollTop > slack;
  });
  return {
    log,
    show: ({ first, lines: said }) => {
      const begun = lines.size > 0 && first < Math.min(...lines.keys()); // anew, by a talk that knows nothing of these
      for (const number of lines.keys())
        if (begun || number >= first + said.length || number < first - most) drop(lines, number);
      said.forEach((text, index) => put(log, lines, first + index, text));
      toEnd();
    },
    speak: (aloud) => (log.ariaLive = aloud ? 'polite' : 'off'),
    toEnd,
  };
}

function put(log: HTMLElement, lines: Map<number, HTMLElement>, number: number, text: string): void {
  const known = lines.get(number);
  if (known) {
    if (known.textContent !== text) known.textContent = text;
    return;
  }
  const line = element('p', '', text);
  lines.set(number, line);
  log.append(line);
}

function drop(lines: Map<number, HTMLElement>, number: number): void {
  lines.get(number)?.remove();
  lines.delete(number);
}

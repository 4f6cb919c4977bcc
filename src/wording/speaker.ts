/** What the speaker view says. */
import { percent, wordingLanguage } from './language';

const counting = (unit: 'second' | 'minute', unitDisplay: 'short' | 'long') => {
  const format = new Intl.NumberFormat(wordingLanguage, { style: 'unit', unit, unitDisplay });
  return (count: number) => format.format(count);
};

export const speakerWording = {
  speakerView: 'Speaker view',
  slidesBlocked: 'The browser blocked the slides window.',
  slidesBlockedLink: 'Open the slides in a tab',
  wholeTalk: 'Whole talk',
  ofPlanned: (planned: string) => `of ${planned} planned`,
  startClock: 'Start',
  pauseClock: 'Pause',
  clockIsReset: 'The clock is back at zero.',
  clockStarted: 'The clock runs.',
  clockPaused: 'The clock is paused.',
  clockNotStarted: 'not started',
  paused: (left: string) => `paused, ${left}`,
  onTime: 'on time',
  over: (duration: string) => `${duration} over`,
  ahead: (duration: string) => `${duration} ahead`,
  left: (duration: string) => `${duration} left`,
  overWhole: (duration: string) => `${duration} over the whole time`,
  secondsShort: counting('second', 'short'),
  minutesShort: counting('minute', 'short'),
  seconds: counting('second', 'long'),
  minutes: counting('minute', 'long'),
  status: (number: number, total: number, left: string, pace: string) =>
    `Slide ${number} of ${total}, ${left}, ${pace}.`,
  stepStatus: (step: number, steps: number) => `step ${step} of ${steps}`,
  nextStep: (step: number, steps: number) => `Step ${step} of ${steps}`,
  endOfTalk: 'This is the end of the talk.',
  percent,
  blankIsOn: 'The audience sees a blank screen.',
  whiteIsOn: 'The audience sees a white screen.',
  blankIsOff: 'The audience sees the slide.',
  screenBlanked: 'The screen is blank.',
  screenShown: 'The slide is shown.',
  slidesWindowLost: 'No slides window follows any more. Open the slides again in Settings.',
  leftFullscreen: 'They have left full screen: press F in their window.',
  noSlidesWindow: 'No slides window follows.',
  oneSlidesWindow: 'One slides window follows.',
  slidesWindows: (count: number) => `${count} slides windows follow.`,
  onlyOneDisplay: 'Only one display is connected. Connect the projector and try again.',
  displayRefused:
    'The browser may not see the displays. Drag the slides window to the projector and press F there.',
  onOtherDisplay: 'The slides are on the other display. Press F there for full screen.',
  fillsDisplay: 'The slides fill the other display. If they do not, press F in their window.',
  noWindowToFill: 'No slides window follows that could fill it. Open the slides first.',
  displayHint: 'For a projector, drag the slides window to its display and press F there for full screen.',
  noChannel: 'This browser joins only windows that one has opened from the other.',
  rehearse: 'Rehearse',
  endRehearsal: 'End the rehearsal',
  rehearsalRuns: 'Rehearsal: the time for each slide is recorded.',
  rehearsalTitle: 'Planned against spoken',
  rehearsalColumns: ['Slide', 'Title', 'Planned', 'Spoken', 'Pace'],
  notShown: 'not shown',
  tableCopied: 'The table is copied.',
  tableSelected: 'The table is selected: press Ctrl + C or ⌘ C to copy it.',
} as const;

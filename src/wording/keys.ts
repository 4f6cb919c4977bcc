/** What the help says of the keys, view by view: only what a key does there. */

/** Keys that do the same. */
export interface KeyHelp {
  /** Their names, as `browser/controls/key-names.ts` gives them; a number stands for every digit. */
  readonly names: readonly string[];
  /** As they are called on keyboards. */
  readonly keys: string;
  readonly effect: string;
}

const moving: readonly KeyHelp[] = [
  {
    names: ['ArrowRight', 'ArrowDown', ' ', 'Enter'],
    keys: 'Right or Down arrow, Space, Enter',
    effect: 'Next step or slide',
  },
  {
    names: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'Backspace'],
    keys: 'Left or Up arrow, Shift + Space, Backspace',
    effect: 'Previous step or slide',
  },
  {
    names: ['PageDown'],
    keys: 'Page Down',
    effect: 'Next step or slide, wherever the focus is; clickers send this',
  },
  { names: ['PageUp'], keys: 'Page Up', effect: 'Previous step or slide; clickers send this' },
  { names: ['Home'], keys: 'Home', effect: 'First slide' },
  { names: ['End'], keys: 'End', effect: 'Last slide' },
  { names: ['0'], keys: 'A number, then Enter', effect: 'The slide with that number; in Contents too' },
  { names: ['x'], keys: 'X', effect: 'The whole slide at once; on a whole one, the next slide' },
];

const everywhere: readonly KeyHelp[] = [
  { names: ['c'], keys: 'C', effect: 'Contents' },
  { names: ['b', '.'], keys: 'B or full stop', effect: 'Black screen; the same key shows the slides again' },
  { names: ['w'], keys: 'W', effect: 'White screen; the same key shows the slides again' },
];

const last: readonly KeyHelp[] = [
  { names: ['?'], keys: '?', effect: 'This list' },
  {
    names: ['Escape'],
    keys: 'Esc',
    effect:
      'Close what is open, then leave full screen. Where the browser leaves full screen first, the key that opened something closes it',
  },
  { names: ['F5'], keys: 'F5', effect: 'Load the page again; place, steps, clock and a blank screen stay' },
];

const ofSlides: readonly KeyHelp[] = [
  { names: ['n'], keys: 'N', effect: 'Next step or slide' },
  { names: ['f'], keys: 'F', effect: 'Full screen' },
  { names: ['r'], keys: 'R', effect: 'Reading view' },
  { names: ['s'], keys: 'S', effect: 'Speaker view' },
  {
    names: ['p', ','],
    keys: 'P or comma',
    effect: 'Preferences: text, colours, motion, announcements, keys',
  },
];

const ofSpeaker: readonly KeyHelp[] = [
  { names: ['t'], keys: 'T', effect: 'Say the slide, the time left and the pace' },
  { names: ['p'], keys: 'P', effect: 'Start or pause the clock' },
  { names: ['+', '=', '-'], keys: '+, −', effect: 'Larger, smaller notes' },
  { names: ['n'], keys: 'N', effect: 'Go to the notes' },
  { names: ['l'], keys: 'L', effect: 'Captions: send the next line of the notes' },
  { names: ['u'], keys: 'U', effect: 'Captions: take the last line back' },
  { names: [','], keys: 'Comma', effect: 'Preferences: text, colours, motion, announcements, keys' },
];

const ofCaptions: readonly KeyHelp[] = [
  {
    names: ['Enter', ' ', 'ArrowRight', 'PageDown'],
    keys: 'Enter, Space, Right arrow, Page Down',
    effect: 'Send the next line; in the field with words, send these',
  },
  {
    names: ['Backspace', 'ArrowLeft', 'PageUp'],
    keys: 'Backspace, Left arrow, Page Up',
    effect: 'Take the last line back',
  },
  { names: ['ArrowDown'], keys: 'Down arrow', effect: 'Leave a line out' },
  { names: ['ArrowUp'], keys: 'Up arrow', effect: 'Go back by a line, and send it again' },
  { names: ['a'], keys: 'Letters', effect: 'Other words, typed into the field' },
  { names: ['Escape'], keys: 'Esc', effect: 'Leave the field, or close what is open' },
];

/** The keys of each view that has any. */
export const keyHelp = {
  slides: [...moving, ...everywhere, ...ofSlides, ...last],
  speaker: [...moving, ...everywhere, ...ofSpeaker, ...last],
  captions: ofCaptions,
} as const;

/** What is said while a number is typed. */
export const numberWording = {
  numbered: (number: number, title: string) => `Slide ${number}: ${title}. Enter goes there.`,
  noSuchNumber: (number: number, total: number) => `There is no slide ${number}; the last one is ${total}.`,
} as const;

/** The test of a remote control. */
export const remoteWording = {
  testRemote: 'Test my remote',
  endTest: 'End the test',
  waiting:
    'Press a button of your remote, or a key. Nothing moves meanwhile; Esc or this button ends the test.',
  arrived: (key: string, effect: string) => `${key}: ${effect}.`,
  nothing: 'does nothing here',
  /** Signs and letters are called by themselves. */
  space: 'Space',
  shiftSpace: 'Shift + Space',
} as const;

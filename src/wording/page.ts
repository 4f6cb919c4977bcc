/** The words that stand in the document itself. No script carries them. What a speaker says or a slide shows stands in `slides/`. */
import { percent } from './language.ts';
import { roomPreference } from './room.ts';

export const pageWording = {
  skip: 'Skip to the slide',
  skipReading: 'Skip to the talk',
  talkLandmark: 'Talk',
  controlsLandmark: 'Slide controls',
  contents: 'Contents',
  search: 'Find a word in titles, slides and notes',
  previous: 'Previous',
  next: 'Next',
  position: 'Slide',
  readingView: 'Reading view',
  slidesView: 'Slides',
  printNotes: 'Print with notes',
  help: 'Keys and help',
  preferences: 'Preferences',
  resetPreferences: 'Reset everything',
  preferencesNotKept: 'This browser keeps no settings: they last until this page is closed.',
  notYetKept: 'This window needs the network until it is loaded.',
  conformanceTitle: 'Accessibility conformance',
  conformance: 'How accessible this deck is, criterion by criterion',
  close: 'Close',
  closeNotice: 'Close this notice',
  article: 'The article, passage by passage',
  spoken: 'What the speaker says',
  cue: 'For the presenter',
  context: 'Not in the article',
  inTheArticle: 'in the article',
  slideNumber: (number: number) => `slide ${number}`,
  slideNumberAndTitle: (number: number, title: string) => `slide ${number}: ${title}`,
  pageOfArticle: (publisher: string, year: number) => `${publisher}, ${year}`,
  bibliography: (publisher: string, year: number) => `${publisher}, ${year}.`,
  linkTo: (title: string) => `Link to “${title}”`,
  qrCode: (address: string) => `QR code: ${address}`,
  blanked: 'Screen blanked',
  unblank: 'Show the slides again',
  sourceOf: (where: string) => `Source: the article, ${where}`,
  ownSource: 'About this deck',
  skipSpeaker: 'Skip to the notes',
  windows: 'Windows and settings',
} as const;

/** What stands in the speaker view's frame from the start. */
export const speakerFrame = {
  time: 'Time',
  timeOfDay: 'Time of day',
  elapsed: 'Elapsed',
  thisSlide: 'This slide',
  timeSpent: 'time spent',
  plannedForSlide: 'planned for this slide',
  resetClock: 'Reset',
  sayStatus: 'Say status',
  currentSlide: 'Now',
  nextUp: 'Next',
  notes: 'Notes',
  notesSize: 'Notes size',
  speakerControls: 'Drive the slides',
  blank: 'Blank',
  pointer: 'Pointer',
  pointerHint: 'Move over the slide, or press this and use the arrow keys; Escape takes the spotlight away.',
  slidesWindow: 'Slides windows',
  thisWindow: 'This window',
  openSlides: 'Open the slides',
  otherDisplay: 'Slides to the other display',
  keepAwake: 'Keep the screen awake',
  theme: 'Colours of this window',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  settings: 'Settings',
  settingsNotKept: 'This browser keeps no settings, so they last until this window is closed.',
  rehearsalTimes: 'Times of the slides',
  rehearsalNote: 'Nothing leaves this machine.',
  copyTable: 'Copy the table',
} as const;

/** What the preferences dialog says of each setting, and of each of its values where a person chooses among several. */
export const preferencesWording = {
  textSize: {
    name: 'Text size',
    values: Object.fromEntries([100, 125, 150, 175, 200].map((size) => [size, percent(size)])),
  },
  spacing: { name: 'Spacing' },
  letters: { name: 'Wider letters' },
  words: { name: 'Wider words' },
  lines: { name: 'Wider lines and paragraphs' },
  theme: { name: 'Theme', values: { system: 'By system', light: 'Light', dark: 'Dark' } },
  contrast: { name: 'Contrast', values: { system: 'By system', normal: 'Normal', high: 'High' } },
  announcements: {
    name: 'A screen reader hears of a new slide',
    values: { title: 'Its title', text: 'Title and text', off: 'Nothing' },
  },
  display: { name: 'On the page' },
  motion: { name: 'No motion' },
  steps: { name: 'Slides whole, without steps' },
  links: { name: 'Every link underlined' },
  toolbar: { name: 'Toolbar always in view' },
  room: roomPreference,
  shortcuts: {
    name: 'Shortcuts of a single letter or sign',
    hint: 'Turn the shortcuts off if you speak commands, or if keys are pressed by accident.',
  },
} as const;

/** What the page itself says where none of its scripts run. */
export const openedAsFile =
  'Browsers run no script module from a file, so this is the reading view. For the slides and the speaker view, run “npm start”, or open the talk from a web server.';

/** The keys a presenter may use, as the help dialog and the README list them. */
export const keyHelp = [
  ['Right or Down arrow, Space', 'Next step or slide'],
  ['Left or Up arrow, Shift + Space', 'Previous step or slide'],
  ['Page Down, Page Up', 'Next, previous, with the reading position moved to the slide; clickers send these'],
  ['Home, End', 'First, last slide'],
  ['C', 'Contents'],
  ['F', 'Full screen'],
  ['B or full stop', 'Blank the screen, show it again'],
  ['R', 'Reading view'],
  ['S', 'Speaker view'],
  ['P or comma', 'Preferences: text, colours, motion, announcements, keys'],
  ['?', 'This list'],
  ['Esc', 'Close what is open'],
] as const;

/** The keys of the speaker view, besides those that move, blank and list. */
export const speakerKeyHelp = [
  ['T', 'Say the slide, the time left and the pace'],
  ['P', 'Start or pause the clock'],
  ['+, −', 'Larger, smaller notes'],
  ['N', 'Go to the notes'],
] as const;

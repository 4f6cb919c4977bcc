/** What is said of a behaviour that a browser cannot do. */

export const behaviourWording = {
  behaviours: {
    semantics: 'the slides’ names for screen readers',
    passages: 'scrolling an opened source by key',
    focus: 'moving the focus',
    speech: 'announcing slides',
    scrolling: 'the button that scrolls',
    preferences: 'the preferences',
    links: 'copying links',
    notices: 'closing notices',
    address: 'the address of the slide',
    steps: 'keeping steps over a reload',
    offline: 'keeping the talk for use without a network',
    print: 'printing in a person’s own text size',
    swipe: 'swiping',
    blank: 'blanking the screen',
    contents: 'the contents',
    help: 'the help',
    fullscreen: 'full screen',
    speaker: 'the speaker view',
    toolbar: 'the buttons',
    keys: 'the keys',
    quiet: 'the toolbar stepping aside',
    view: 'changing the view with the window',
    next: 'the next slide’s preview',
    notes: 'the notes’ size',
    neighbours: 'preparing the next slide',
    awake: 'keeping the screen awake',
    clock: 'the clock',
    rehearsal: 'rehearsing',
    pointer: 'the pointer',
    windows: 'the slides windows',
    theme: 'the colours of this window',
    settings: 'the settings',
    controls: 'the controls',
    room: 'following the speaker in the room',
    captions: 'the captions',
  },
  behavioursMissing: (names: readonly string[]) =>
    `The talk goes on without what this browser cannot do: ${names.join(', ')}.`,
} as const;

/** What a view can do besides showing slides, each on its own. */
export type Behaviour = keyof typeof behaviourWording.behaviours;

/** What the actions besides turning slides say: they are loaded once the slides are shown. */

/** Captions come in a room, and between the windows of one machine. */
export const captionsPreference = {
  name: 'Captions of what is said',
  values: {
    off: 'None',
    shown: 'Below the slides',
    said: 'Below the slides, and read out by a screen reader',
  },
} as const;

export const actionWording = {
  found: (count: number) => (count === 1 ? '1 slide' : `${count === 0 ? 'No' : count} slides`),
  foundByNumber: 'by its number: Enter goes there',
  foundIn: { title: 'in the title', text: 'on the slide', notes: 'in the notes' },
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  preferencesReset: 'Everything is reset and follows the system.',
  notKeptHere: 'What is chosen here lasts until this page is closed.',
  kept: 'The talk is on this device and needs no network any more.',
  notYetKept:
    'The talk is being put on this device. Until it is there, open windows go on without a network, new ones do not.',
  notEncrypted:
    'The address of this talk is not encrypted, so the browser does not keep it: open windows go on without a network, new ones do not.',
  fromThisMachine:
    'The talk comes from this machine and needs no network. When its server stops, open windows go on, new ones do not.',
  inThisFile: 'The whole talk is in this file and needs no network.',
  notAllCame: 'Part of the talk did not arrive and is asked for again when it is needed.',
  notKept: 'This browser does not keep the talk: open windows go on without a network, new ones do not.',
  newVersion: 'A new version of this talk is here. It waits until every window of the talk is closed.',
  linkCopied: 'The link is copied.',
  fullscreenRefused: 'The browser did not allow full screen, so the slides stay in their window.',
  fullscreenLost: 'The slides left full screen when the speaker view opened. Press F here to bring it back.',
  speakerBlocked: 'The browser blocked the speaker window.',
  speakerBlockedLink: 'Open the speaker view in a tab',
} as const;

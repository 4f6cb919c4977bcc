/** What is said in a room, to who listens and to who speaks. Loaded there only. */

const slide = (number: number, title: string) => `slide ${number}: ${title}`;

/** The one preference that only a room has. */
export const roomPreference = {
  name: 'A screen reader hears where the speaker is',
  values: { title: 'The slide’s title', off: 'Nothing' },
} as const;

export const roomWording = {
  region: 'The speaker',
  following: 'With the speaker',
  withKey: (words: string, key: string) => `${words} (${key})`,
  followingHint: 'With the speaker. Scroll, or use the keys, to go on by yourself.',
  waiting: 'In the room: the speaker has not begun yet.',
  own: (number: number, title: string) => `On my own, the speaker is on ${slide(number, title)}`,
  elsewhere: 'The speaker is on a slide that this version of the talk does not have. Load the page again.',
  back: 'Back to the speaker',
  lost: 'No connection to the room. Everything can be read meanwhile; you will be where the speaker is when it is back.',
  lostOwn: 'No connection to the room. Everything can be read meanwhile.',
  found: 'The connection to the room is back.',
  moved: (number: number, title: string) => `The speaker is on ${slide(number, title)}`,
  blanked: 'The speaker has blanked the screen.',
  shown: 'The speaker shows the slide again.',
  closed: 'This talk is not being given at the moment, so it is here to read at your own pace.',
  keyOfPace: 'W',
  keyOfPaceHelp: 'With the speaker, or on my own',
  keyOfAddress: 'A',
  keyOfAddressHelp: 'The address of this talk for the others in the room',
  addressButton: 'Address',
  address: 'Follow on your own device',
  addressHint: 'Open this address, or photograph the code.',
  addressUnknown: 'The network is not known: ask who speaks for the address.',
  qrCode: (address: string) => `QR code: ${address}`,
  close: 'Close',
  remote: 'The speaker’s own link, for your phone',
  remoteHint: 'Whoever has it drives the talk. Keep it to yourself.',
  captioner: 'The link for who sends captions',
  captionerHint:
    'It shows what will be said, line by line. It can drive the talk as well: give it to that person alone.',
  inRoom: 'The room is open.',
  listeners: (count: number) => (count === 1 ? '1 listener in the room.' : `${count} listeners in the room.`),
  speakerLost: 'No connection to the room: the listeners will follow when it is back.',
  refused:
    'The room does not take this link’s key any more, so the listeners do not follow. Open the link that “npm start” has printed last.',
} as const;

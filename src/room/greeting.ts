/** What who starts the talk is told. */
import { codeForTerminal } from './address';
import type { Host } from './address';

/** Where the talk is. */
export interface Place {
  /** The address on this machine. */
  readonly here: string;
  /** The port that was asked for and is another program's; undefined where it was free. */
  readonly busy?: number | undefined;
}

/** A room as it is told to the speaker. */
export interface SharedRoom {
  readonly name: string;
  /** By network device, the likeliest first. */
  readonly listeners: readonly (Pick<Host, 'device'> & { readonly address: string })[];
  readonly speakerHere: string;
  readonly speakerElsewhere: readonly string[];
  /** Where who sends captions does it. */
  readonly captionsElsewhere: readonly string[];
}

/** The greeting of a talk that is on this machine alone. */
export const greeting = (place: Place): string =>
  `${busyWords(place)}
  The talk is at ${place.here}
${keys}
`;

/** The greeting of a talk that is shared. */
export const sharedGreeting = (place: Place, rooms: readonly SharedRoom[]): string =>
  `${busyWords(place)}
${rooms.map((room) => roomWords(room, rooms.length > 1)).join('\n')}
${keys}
`;

const keys = `
  Right arrow   next
  Left arrow    back
  ?             every other key

  Ctrl+C ends it.`;

const busyWords = ({ busy }: Place) =>
  busy === undefined ? '' : `Port ${busy} is busy, so the next free one is used.\n`;

function roomWords(
  { name, listeners, speakerHere, speakerElsewhere, captionsElsewhere }: SharedRoom,
  named: boolean,
): string {
  const [first, ...others] = listeners;
  const title = named ? `Room “${name}”\n\n  ` : '';
  const yours = `Your own link drives the talk. Keep it to yourself:
  on this machine  ${speakerHere}`;
  if (!first)
    return `  ${title}This machine is on no network, so nobody else can listen yet. Connect it, and the page shows the address.

  ${yours}`;
  return `  ${title}Listeners open   ${first.address}
${others.map(({ address, device }) => `  or (${device})  ${address}\n`).join('')}
${codeForTerminal(first.address)}

  ${yours}
${speakerElsewhere.map((link) => `  on your phone    ${link}`).join('\n')}
${captionsElsewhere.map((link) => `  to send captions ${link}`).join('\n')}
`;
}

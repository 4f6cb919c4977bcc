/**
 * Which talk a window belongs to. The id stands in the address of a window that was opened for a talk, and in the name
 * and the history of every window that takes part: they outlive a reload and need no storage. The name of a window that
 * shows a file does not in WebKit.
 */
import { remembered } from '../page/memory';
import { talkId } from '../page/talk-id';
import { isId } from '../../presentation/id';
import type { Role } from '../../presentation/message';

/** 128 random bits in hexadecimal. `crypto.randomUUID` is missing on plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The talk this window takes part in, if any. */
export function sessionOfWindow(): string | undefined {
  const candidates = [
    new URLSearchParams(location.search).get('talk'),
    window.name.split(':').at(-1),
    remembered('talk'),
  ];
  return candidates.find(isId);
}

/** Lets this window take part in a talk from now on, reloads included. */
export function nameWindow(role: Role, session: string): void {
  window.name = windowName(role, session);
}

/** The name of a talk's window, by which a second press finds the first one's window again. */
export const windowName = (role: Role, session: string): string => `${talkId}:${role}:${session}`;

/** The address of a view of this talk at a slide. */
export function talkAddress(view: Role, session: string, id: string): string {
  const url = new URL(location.href);
  url.searchParams.set('view', view);
  url.searchParams.set('talk', session);
  url.hash = id;
  return url.href;
}

import { replaceAddress } from '../page/address';
import { remember, remembered } from '../page/memory';

let key: unknown;

/** Takes the key off the address of the speaker's own link, before anything reads the address or the audience does. The history of this window keeps it. */
export function takeKey(): void {
  const [, given] = /^#key=([0-9a-f]{32})$/u.exec(location.hash) ?? [];
  if (given !== undefined) {
    remember('key', given);
    replaceAddress(location.pathname + location.search);
  }
  key = remembered('key');
}

/** The key that this page began with, as it came: a link followed since has an entry of its own in the history. */
export const keyAtStart = (): unknown => key;

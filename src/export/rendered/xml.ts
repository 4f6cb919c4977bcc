/** XML written and read. */
import { DOMParser } from '@xmldom/xmldom';
import type { Document } from '@xmldom/xmldom';

/** Text in an element or between quotation marks. Signs that XML has no place for are left out. */
export const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- these are the signs that XML has no place for
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/**
 * Reads a part of a file.
 *
 * @throws A sentence where it is not well-formed.
 */
export function parsed(xml: string, name: string): Document {
  const refuse = (_: string, message: string) => {
    throw new Error(`${name} is not well-formed: ${message}`);
  };
  return new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml');
}

/** What a key is called here, whatever the layout: letters by what they type or by where they lie, signs by what they type. */

/** A key press, as far as its name goes. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Signs that other scripts and input methods have in place of ours. */
const signs: Readonly<Record<string, string>> = { '،': ',', '。': '.', '؟': '?' };

/** Letters, digits and the signs with a meaning; any other is named by its place, as Hebrew has an apostrophe where W lies. */
const meant = /^[\p{Script=Latin}0-9.,?+=-]$/u;

/** What input methods leave of a key. */
const hidden = /^(?:Process|Unidentified|Dead|)$/u;

/**
 * The name of a key: a small Latin letter, a digit, a sign, or the browser's own name for all others. Space is ` `, with Shift `Shift+ `.
 * Where a key types no Latin letter, the place of the key decides: a presenter with a Russian keyboard presses the B that is printed on it.
 */
export function nameOf({ key, code, shiftKey }: Press): string {
  const isHidden = hidden.test(key);
  if (!isHidden && /^[A-Z]\w+$/u.test(key)) return key;
  const place = lowered(code === 'Space' ? ' ' : code.replace(/^(?:Key|Digit|Numpad)(?=\w$)/u, ''));
  const typed = isHidden ? place : lowered(key.normalize('NFKC'));
  if (typed === ' ') return shiftKey ? 'Shift+ ' : ' ';
  const sign = signs[typed] ?? typed;
  // On Cyrillic keyboards the key with the question mark types a comma.
  if (shiftKey && code === 'Slash' && (isHidden || sign === ',')) return '?';
  const isSign = shiftKey && /\d/u.test(place); // above a digit
  return isSign || meant.test(sign) ? sign : place || sign;
}

/** A letter as it stands on its key; names have capitals. */
const lowered = (text: string) => (text.length === 1 ? text.toLowerCase() : text);

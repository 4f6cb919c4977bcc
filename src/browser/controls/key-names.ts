/** What a key is called here, whatever the layout: letters by what they type or by where they lie, signs by what they type. */

/** A key press, as far as its name goes. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Signs that other scripts and input methods have in place of ours. */
const signs: Readonly<Record<string, string>> = { '،': ',', '、': ',', '。': '.', '؟': '?' };

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
  const typed = isHidden ? nameOfPlace(code) : key.normalize('NFKC').toLowerCase();
  if (typed === ' ') return shiftKey ? 'Shift+ ' : ' ';
  const sign = signs[typed] ?? typed;
  // On Cyrillic keyboards the key with the question mark types a comma.
  if (shiftKey && code === 'Slash' && (isHidden || sign === ',')) return '?';
  const place = nameOfPlace(code);
  const isSign = shiftKey && place >= '0' && place <= '9'; // above a digit
  return isHidden || isSign || meant.test(sign) ? sign : place || sign;
}

const places: Readonly<Record<string, string>> = { Comma: ',', Period: '.', Space: ' ' };

/** What lies there on a US keyboard, or the name that such a key has everywhere. */
const nameOfPlace = (code: string): string =>
  places[code] ??
  code.replace(/^(?:Key|Digit|Numpad)(?=\w$)/u, '').replace(/^\w$/u, (sign) => sign.toLowerCase());

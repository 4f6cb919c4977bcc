import { expect, test } from '@playwright/test';
import { messageFrom, presentationFrom } from '../../presentation/message';
import { preferencesFrom, preferencesIn } from '../../presentation/preferences';
import { isView, viewFor, views } from '../../presentation/view';
import { placeOf, shortened } from './address';

const slides = [{ id: 'title' }, { id: 'open-end' }];

/** Pieces that have broken pages: escapes, prototypes, markup, controls, directions, halves of characters. */
const pieces = [
  'title',
  'open-end',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'passage-',
  'article',
  '%',
  '%E0%A4%A',
  '%00',
  '%2F..%2F',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' or '1'='1",
  'javascript:alert(1)',
  '#',
  '?view=',
  '&',
  '\u0000',
  '\u202E',
  '\uD800',
  '😀',
  '{"view":"dark"}',
  '[',
  'null',
  'x'.repeat(5000),
];

/** The same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const count = 5000;

/** Texts made of such pieces and of any characters. */
function hostileTexts(): readonly string[] {
  const next = random(20_220_728);
  const one = () =>
    next() < 0.7
      ? (pieces[Math.floor(next() * pieces.length)] ?? '')
      : String.fromCodePoint(Math.floor(next() * 0x11_00_00));
  return Array.from({ length: count }, () => Array.from({ length: Math.floor(next() * 4) }, one).join(''));
}

/** Values of every kind, nested, that no window of ours would send. */
function hostileValues(): readonly unknown[] {
  const next = random(20_220_313);
  const texts = hostileTexts();
  const value = (depth: number): unknown => {
    const kind = Math.floor(next() * (depth > 2 ? 6 : 8));
    const text = texts[Math.floor(next() * texts.length)] ?? '';
    if (kind === 6) return Array.from({ length: Math.floor(next() * 4) }, () => value(depth + 1));
    if (kind === 7)
      return Object.fromEntries(
        ['kind', 'state', 'slide', 'step', 'protocol', 'session', 'clock', text].map((name) => [
          name,
          value(depth + 1),
        ]),
      );
    return [text, NaN, -1, null, undefined, true][kind];
  };
  return Array.from({ length: count }, () => value(0));
}

/** The values of which something is not so; one expectation for all, as each costs time. */
const faulty = <T>(values: readonly T[], sound: (value: T) => boolean) =>
  values.filter((value) => !sound(value));

test('whatever an address holds is a slide, the appendix, nothing, or unknown', () => {
  const faults = faulty(hostileTexts(), (text) => {
    const place = placeOf(`#${text}`, slides);
    if (place.kind === 'slide') return slides[place.index]?.id === decoded(text);
    return ['none', 'appendix', 'unknown'].includes(place.kind);
  });
  expect(faults).toEqual([]);
});

test('whatever is asked for as a view, one of the three is shown', () => {
  const isOne = (view: string) => views.some((one) => one === view);
  const faults = faulty(
    hostileTexts(),
    (text) =>
      isOne(viewFor(`?view=${text}`, true)) && isOne(viewFor(text, false)) && isView(text) === isOne(text),
  );
  expect(faults).toEqual([]);
});

test('what is shown of an unknown address is one short line', () => {
  const faults = faulty(hostileTexts(), (text) => {
    const shown = shortened(text);
    return [...shown].length <= 61 && !/[\p{Cc}\p{Cf}\p{Cs}\n]/u.test(shown);
  });
  expect(faults).toEqual([]);
  expect(shortened('nowhere')).toBe('nowhere');
});

test('whatever lies in storage or on the document, the preferences are whole', () => {
  const whole = JSON.stringify(Object.keys(preferencesIn(null)));
  const isWhole = (found: object) => JSON.stringify(Object.keys(found)) === whole;
  const faults = faulty(
    hostileTexts(),
    (text) =>
      isWhole(preferencesIn(text)) &&
      isWhole(preferencesIn(JSON.stringify({ [text]: text, theme: text }))) &&
      isWhole(preferencesFrom({ theme: text, [text]: text })),
  );
  expect(faults).toEqual([]);
});

test('whatever arrives as a message or lies in the history is not believed', () => {
  const session = '0'.repeat(32);
  const faults = faulty(
    hostileValues(),
    (value) =>
      messageFrom(value, { session, steps: [0, 2] }) === undefined &&
      presentationFrom(value, [0, 2]) === undefined,
  );
  expect(faults).toEqual([]);
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/^#/u, ''));
  } catch {
    return text.replace(/^#/u, '');
  }
}

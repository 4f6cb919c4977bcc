import { expect, test } from '@playwright/test';
import { clockAtZero } from './clock';
import { messageFrom, presentationFrom, protocol } from './message';
import { randomFrom } from './random';

const session = '0123456789abcdef0123456789abcdef';
const from = 'fedcba9876543210fedcba9876543210';
const steps = [0, 3, 0, 2];
const expected = { session, steps };

const state = {
  revision: 4,
  by: from,
  slide: 1,
  step: 2,
  blank: false,
  rehearsing: false,
  clock: { since: 1_000, spent: [0, 5, 0, 0] },
};
const sayings: readonly Readonly<Record<string, unknown>>[] = [
  { kind: 'who' },
  { kind: 'gone' },
  { kind: 'here', role: 'slides', screen: { width: 1280, height: 720, rem: 16, dark: false } },
  { kind: 'here', role: 'speaker', screen: null },
  { kind: 'state', state },
  { kind: 'pointer', at: { x: 0.25, y: 1 } },
  { kind: 'pointer', at: null },
  { kind: 'fill', display: { left: -1920, top: 0 } },
];
const whole = (saying: Readonly<Record<string, unknown>>) => ({ protocol, session, from, ...saying });

test('every kind of message arrives as it was sent', () => {
  for (const saying of sayings) expect(messageFrom(whole(saying), expected)).toEqual(whole(saying));
});

test('what a message has besides is left behind', () => {
  expect(messageFrom(whole({ kind: 'who', extra: 1 }), expected)).toEqual(whole({ kind: 'who' }));
});

test('a message for another talk, of another version or from nobody is dropped', () => {
  const who = whole({ kind: 'who' });
  for (const change of [
    { session: from },
    { session: undefined },
    { protocol: 'open-lines/2' },
    { protocol: undefined },
    { from: '' },
    { from: 'A'.repeat(32) },
    { from: 7 },
  ])
    expect(messageFrom({ ...who, ...change }, expected), JSON.stringify(change)).toBeUndefined();
});

test('a place that the talk does not have is dropped', () => {
  for (const place of [
    { slide: 4 },
    { slide: -1 },
    { slide: 0.5 },
    { slide: Number.NaN },
    { slide: '1' },
    { step: 4 },
    { step: -1 },
    { slide: 0, step: 1 },
    { slide: Number.POSITIVE_INFINITY },
  ])
    expect(presentationFrom({ ...state, ...place }, steps), JSON.stringify(place)).toBeUndefined();
});

test('a clock that cannot be is dropped', () => {
  for (const clock of [
    null,
    {},
    { since: -1, spent: [0, 0, 0, 0] },
    { since: 9e15, spent: [0, 0, 0, 0] },
    { since: null, spent: [0, 0, 0] },
    { since: null, spent: [0, 0, 0, -1] },
    { since: null, spent: [0, 0, 0, '1'] },
    { since: null, spent: [0, 0, 0, Number.NaN] },
    { since: null, spent: 'four' },
  ])
    expect(presentationFrom({ ...state, clock }, steps), JSON.stringify(clock)).toBeUndefined();
  expect(presentationFrom({ ...state, clock: clockAtZero(4) }, steps)).toBeDefined();
});

test('a display that cannot be is dropped', () => {
  for (const display of [
    null,
    {},
    { left: 'a', top: 0 },
    { left: 0, top: 1e9 },
    { left: Number.NaN, top: 0 },
  ])
    expect(messageFrom(whole({ kind: 'fill', display }), expected)).toBeUndefined();
});

test('a pointer off the screen is dropped', () => {
  for (const at of [{ x: 1.01, y: 0 }, { x: 0, y: -0.01 }, { x: 0 }, [0, 0], 'middle', undefined])
    expect(messageFrom(whole({ kind: 'pointer', at }), expected), JSON.stringify(at)).toBeUndefined();
});

test('of twenty thousand random messages, none is believed that is not whole, and none is an error', () => {
  const random = randomFrom(20_221);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const junk = (depth: number): unknown => {
    const made: readonly (() => unknown)[] = [
      () => undefined,
      () => null,
      () => random() > 0.5,
      () => (random() - 0.5) * 10 ** Math.floor(random() * 20),
      () => Math.floor(random() * 6) - 1,
      () => pick(['', 'state', 'who', '__proto__', session, from, 'slides', 'NaN']),
      () => Number.NaN,
      () => Array.from({ length: Math.floor(random() * 5) }, () => (depth > 0 ? junk(depth - 1) : 0)),
      () => ({ [pick(['x', 'state', 'slide', 'toString']) ?? 'x']: depth > 0 ? junk(depth - 1) : 0 }),
    ];
    return pick(made)?.();
  };
  /** Spoils one value somewhere in a message. */
  const spoilt = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || random() < 0.15) return junk(2);
    const keys = Object.keys(value);
    const key = pick(keys);
    if (key === undefined) return junk(2);
    const child: unknown = Reflect.get(value, key);
    if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? spoilt(one) : one));
    return { ...value, [key]: spoilt(child) };
  };
  let believed = 0;
  for (let count = 0; count < 20_000; count += 1) {
    const message = messageFrom(spoilt(whole(pick(sayings) ?? {})), expected);
    if (!message) continue;
    believed += 1;
    // What is believed says the same when it is sent on, and lies within the talk.
    expect(messageFrom(structuredClone(message), expected)).toEqual(message);
    expect(message).toMatchObject({ protocol, session });
    if (message.kind !== 'state') continue;
    expect(steps[message.state.slide]).toBeGreaterThanOrEqual(message.state.step);
    expect(message.state.clock.spent.every((time) => time >= 0)).toBe(true);
  }
  expect(believed).toBeGreaterThan(100);
  expect(believed).toBeLessThan(10_000);
});

import { expect, test } from '@playwright/test';
import { captionsFrom, longestLine, mostLines, noCaptions, withLines } from './captions';
import { beginning, changed, moveTo, startClock } from '../presentation';
import { randomFrom } from '../random';
import { fromRoom, roomProtocol, roomStateFrom, toRoom } from './room-state';

const by = 'fedcba9876543210fedcba9876543210';
const ids = ['title', 'three-challenges', 'end'];
const here = { ids, stepsOn: (slide: number) => (slide === 1 ? 3 : 0), ahead: 0 };
const state = changed(
  changed(beginning({ slide: 0, step: 0 }, 3), startClock, by, 1000),
  moveTo({ slide: 1, step: 2 }),
  by,
  5000,
);
const sent = toRoom(state, here);
const line = 'On July 28 the two leaders spoke.';
const captions = withLines(noCaptions, [line], by);

test('a state that goes to the room and back is the same', () => {
  expect(sent).toMatchObject({ slide: 'three-challenges', step: 2 });
  expect(roomStateFrom(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
  expect(fromRoom(sent, here)).toEqual(state);
});

test('devices whose clocks differ agree how long the talk has run', () => {
  const late = { ...here, ahead: -60_000 }; // its clock is a minute fast
  const theirs = fromRoom(toRoom(state, { ...here, ahead: 2000 }), late);
  expect(theirs?.clock.since).toBe(5000 + 2000 + 60_000);
});

test('a slide is found by its id where another device has it elsewhere, and not at all where it is missing', () => {
  expect(fromRoom(sent, { ...here, ids: ids.slice(1), stepsOn: () => 3 })).toMatchObject({
    slide: 0,
    clock: { spent: [0, 0] },
  });
  expect(fromRoom(sent, { ...here, ids: ['title', 'end'] })).toBeUndefined();
});

test('who has slides whole sees a slide with steps to come as it is', () => {
  expect(fromRoom(sent, { ...here, stepsOn: () => 0 })).toMatchObject({ slide: 1, step: 0 });
});

test('the last lines that were said are kept, the latest last', () => {
  let said = noCaptions;
  for (let count = 1; count <= mostLines + 5; count += 1) said = withLines(said, [`Line ${count}`], by);
  expect(said.lines).toHaveLength(mostLines);
  expect(said.lines.at(-1)).toBe(`Line ${mostLines + 5}`);
  expect(said.first).toBe(5);
  expect(captionsFrom(JSON.parse(JSON.stringify(said)))).toEqual(said);
});

test('words that would break a line, turn its direction or never end are not captions', () => {
  for (const text of [
    '',
    'two\nlines',
    '\u0000',
    '\u202Eback',
    '\uD800',
    'x'.repeat(longestLine + 1),
    7,
    null,
  ])
    expect(captionsFrom({ ...captions, lines: [text] }), JSON.stringify(text)).toBeUndefined();
  expect(captionsFrom({ ...captions, lines: Array(mostLines + 1).fill('x') })).toBeUndefined();
});

test('of twenty thousand spoilt messages to the room, none is believed that is not whole, and none is an error', () => {
  const random = randomFrom(20_2207);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const junk: readonly unknown[] = [
    undefined,
    null,
    true,
    -1,
    0.5,
    1e300,
    Number.NaN,
    '',
    '__proto__',
    'Title',
    '<b>',
    'x'.repeat(5000),
    [],
    {},
    [{}],
    by,
    3,
  ];
  const spoilt = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || random() < 0.1) return pick(junk);
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      return list.map((one) => (random() < 0.5 ? spoilt(one) : one));
    }
    const key = pick(Object.keys(value)) ?? 'x';
    return { ...value, [key]: spoilt(Reflect.get(value, key)) };
  };
  let believed = 0;
  for (let count = 0; count < 20_000; count += 1) {
    const message = spoilt(pick([sent, captions]));
    const read = roomStateFrom(message) ?? captionsFrom(message);
    if (!read) continue;
    believed += 1;
    expect(read.protocol).toBe(roomProtocol);
    expect(Number.isSafeInteger(read.revision) && read.revision >= 0).toBe(true);
    if ('slide' in read) expect(read.slide).toMatch(/^[a-z][a-z0-9-]*$/u);
    else
      expect(read.lines.every((text) => typeof text === 'string' && text.length <= longestLine)).toBe(true);
    expect(JSON.stringify(read).length).toBeLessThan(32_768);
  }
  expect(believed).toBeGreaterThan(100);
  expect(believed).toBeLessThan(10_000);
});

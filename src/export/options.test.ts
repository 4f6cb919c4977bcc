import { expect, test } from '@playwright/test';
import { dateFrom, optionsFrom } from './options';

test('without options both files go into pdf/, on A4, light, as PDF/UA-1', () => {
  expect(optionsFrom([])).toEqual({
    kinds: ['slides', 'handout'],
    folder: 'pdf',
    paper: 'a4',
    theme: 'light',
    text: 9,
    part: 1,
    notes: false,
  });
});

test('each option is heard', () => {
  const asked = optionsFrom([
    '--only',
    'handout',
    '--out',
    'x',
    '--paper',
    'letter',
    '--text',
    '18',
    '--theme=dark',
    '--ua',
    '2',
  ]);
  expect(asked).toEqual({
    kinds: ['handout'],
    folder: 'x',
    paper: 'letter',
    theme: 'dark',
    text: 18,
    part: 2,
    notes: false,
  });
});

test('notes go beside the slides, and not without them', () => {
  expect(optionsFrom(['--notes'])?.notes).toBe(true);
  expect(() => optionsFrom(['--notes', '--only', 'handout'])).toThrow(
    'Options: --notes go with slides.pdf, which --only handout leaves out. Take one of the two off.',
  );
});

test('help is help, whatever stands beside it', () => {
  expect(optionsFrom(['--only', 'slides', '--help'])).toBeUndefined();
});

for (const [args, sentence] of [
  [['--paper', 'a5'], 'Options: --paper is "a5". Make it a4 or letter.'],
  [['--text', '8'], 'Options: --text is "8". Make it a size in points, from 9 to 36.'],
  [['--text', 'large'], 'Options: --text is "large". Make it a size in points, from 9 to 36.'],
  [['--ua', '3'], 'Options: --ua is "3". Make it 1 or 2.'],
  [['--colour'], "Options: Unknown option '--colour'. Run `npm run pdf -- --help` for what there is."],
  [['slides'], "Options: Unexpected argument 'slides'. Run `npm run pdf -- --help` for what there is."],
] as const)
  test(`${args.join(' ')} is answered with a sentence`, () => {
    expect(() => optionsFrom(args)).toThrow(sentence);
  });

test('SOURCE_DATE_EPOCH is the date, and nonsense in it is answered with a sentence', () => {
  expect(dateFrom('86400').toISOString()).toBe('1970-01-02T00:00:00.000Z');
  expect(() => dateFrom('yesterday')).toThrow('SOURCE_DATE_EPOCH: "yesterday" is not a number of seconds.');
});

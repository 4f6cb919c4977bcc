import { expect, test } from '@playwright/test';
import { saidOf } from './compiler';

const misquoted = `slides/call.tsx(27,37): error TS2345: Argument of type '"Abel"' is not assignable to parameter of type '"Misquoted: these words do not stand in passage 'call' to the letter. Copy them from article.ts."'.`;

test('a misquotation is told in the kit’s own words, with its file and line', () => {
  expect(saidOf(`${misquoted}\n`)).toEqual([
    "slides/call.tsx, line 27: Misquoted: these words do not stand in passage 'call' to the letter. Copy them from article.ts.",
  ]);
});

test('what only follows from a slide is left out, and told where it stands alone', () => {
  const follows = `slides/deck.ts(49,5): error TS2322: Type 'A' is not assignable to type 'B'.\n  Types differ.`;
  expect(saidOf(`${misquoted}\n${follows}\n`)).toHaveLength(1);
  expect(saidOf(follows)).toEqual(["slides/deck.ts, line 49: Type 'A' is not assignable to type 'B'."]);
});

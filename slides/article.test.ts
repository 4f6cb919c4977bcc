import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { textOf } from '#kit';
import { article } from './article';

test('the passages joined are the article, to the letter', async () => {
  const published = await readFile('assets/article.txt', 'utf8');
  expect(textOf(article)).toBe(withoutTrailingSpace(published));
});

/** A few of its lines end in white space that is not content. */
const withoutTrailingSpace = (text: string) => text.replaceAll(/[^\S\n]+$/gmu, '').trimEnd();

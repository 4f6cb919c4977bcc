import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { handedOutOnce } from '../support/handed-out';
import { patience } from '../support/once';

test('a transcript reads as text: lists and persons as one writes them, and no link that leads nowhere', async () => {
  test.setTimeout(patience);
  const { folder } = await handedOutOnce('sample');
  const text = await readFile(join(folder, 'transcript.md'), 'utf8');
  expect(text).toContain('\n- Bartholomew Featherstone, Ship: carpenter\n');
  expect(text).toContain('\n1. Points\n\n   Seven shapes\n2. Numbers\n');
  expect(text).toContain('May 4, 2019, Lisbon: Ines Moreno');
  expect(text).not.toContain('](#');
  expect(text).not.toContain('Link to');
});

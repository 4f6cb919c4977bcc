import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
test('a transcript reads as text: lists and persons as one writes them, and no link that leads nowhere', ({}, testInfo) => {
  const folder = testInfo.outputPath('transcript');
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'src/export/export.ts', '--only', 'transcript', '--out', folder],
    { env: { ...process.env, DECK: 'e2e/sample' } },
  );
  const text = readFileSync(join(folder, 'transcript.md'), 'utf8');
  expect(text).toContain('\n- Bartholomew Featherstone, Ship: carpenter\n');
  expect(text).toContain('\n1. Points\n\n   Seven shapes\n2. Numbers\n');
  expect(text).toContain('May 4, 2019, Lisbon: Ines Moreno');
  expect(text).not.toContain('](#');
  expect(text).not.toContain('Link to');
});

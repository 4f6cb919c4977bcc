/** What `npm run export` hands out, made once in a run for all tests that look at it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { npm } from './npm';
import { madeOnce } from './once';
import { day } from './printed';

/** What is asked for: everything of the talk; some of it once more; and of the sample talk what depends on its layouts. */
const asked = {
  talk: { args: [], deck: {} },
  again: { args: ['--only', 'epub,pptx'], deck: {} },
  sample: { args: ['--only', 'slides,epub,pptx,transcript'], deck: { DECK: 'e2e/sample' } },
} as const;

/** Which export is meant. */
export type HandedOutOf = keyof typeof asked;

/** An export: its folder, in which nobody may write, and what the command said. */
export interface HandedOut {
  readonly folder: string;
  readonly printed: string;
}

/** The export of a talk, made by whoever asks first. */
export async function handedOutOnce(which: HandedOutOf): Promise<HandedOut> {
  const made = await madeOnce(`handed-out-${which}`, (into) => {
    const { args, deck } = asked[which];
    const { status, says } = npm('export', ['--out', join(into, 'files'), ...args], {
      environment: { SOURCE_DATE_EPOCH: day, ...deck },
    });
    expect(status, says).toBe(0);
    writeFileSync(join(into, 'says.txt'), says);
  });
  return { folder: join(made, 'files'), printed: readFileSync(join(made, 'says.txt'), 'utf8') };
}

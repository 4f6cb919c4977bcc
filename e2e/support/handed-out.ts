/** What `npm run export` hands out, made once in a run for all tests that look at it. */
import { npm } from './npm';
import { outputOnce } from './once';
import type { Output } from './once';
import { day } from './printed';

/** What is asked for: everything of the talk; some of it once more; and of the sample talk what depends on its layouts. */
const asked = {
  talk: { args: [], deck: {} },
  again: { args: ['--only', 'epub,pptx'], deck: {} },
  sample: { args: ['--only', 'slides,epub,pptx,transcript'], deck: { DECK: 'e2e/sample' } },
} as const;

/** Which export is meant. */
export type HandedOutOf = keyof typeof asked;

/** The export of a talk, made by whoever asks first. */
export const handedOutOnce = (which: HandedOutOf): Promise<Output> =>
  outputOnce(`handed-out-${which}`, (folder) => {
    const { args, deck } = asked[which];
    const environment = { SOURCE_DATE_EPOCH: day, ...deck };
    return npm('export', ['--out', folder, ...args], { environment });
  });

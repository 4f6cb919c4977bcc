/** How each file to hand out is made. All of them are taken of the single file: it holds what the site holds. */
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { creditedWorks, creditsText } from '../build/plugins/credits';
import type { ImportedTalk } from '../build/import-talk';
import type { SingleFile } from '../build/single-file';
import { coverOf } from './cover';
import { pdfOf } from './editions';
import { epubOf } from './epub/epub';
import type { Handout } from './export-options';
import { usualText } from './options';
import type { Kind } from './options';
import { pptxOf } from './pptx/pptx';
import { transcriptOf } from './transcript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What there is to make files from. */
export interface Ingredients {
  readonly browser: Browser;
  /** Where the single file lies. */
  readonly address: string;
  readonly date: Date;
  readonly imported: ImportedTalk;
  readonly built: SingleFile;
}

type Recipe = (ingredients: Ingredients) => string | Uint8Array | Promise<string | Uint8Array>;

export const recipes: Readonly<Record<Handout, Recipe>> = {
  deck: ({ built }) => built.html,
  slides: pdf('slides'),
  handout: pdf('handout'),
  'handout-large': pdf('handout', 18),
  epub: ({ browser, address, date, imported }) =>
    epubOf(browser, {
      address,
      date,
      works: creditedWorks(root, imported.files),
      rights: imported.talk.about.rights,
    }),
  pptx: ({ browser, address, date }) => pptxOf(browser, { address, date }),
  cover: ({ browser, address }) => coverOf(browser, address),
  transcript: ({ imported: { talk } }) => transcriptOf(talk.render(), talk.about),
  credits: ({ imported: { talk, files }, built }) =>
    creditsText(talk.about, creditedWorks(root, [...files, ...built.modules])),
};

function pdf(kind: Kind, text: number = usualText): Recipe {
  return async ({ browser, address, date }) => {
    const edition = { kinds: [kind], paper: 'a4', theme: 'light', text, part: 1, date } as const;
    return (await pdfOf(browser, { address, kind, edition })).file.bytes;
  };
}

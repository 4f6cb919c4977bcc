/** The whole comparison: makes the decks, then measures them in turn, round after round. */
import { mkdir } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { measureEdits, measurePrinting } from './authoring.ts';
import type { Printing } from './authoring.ts';
import { conditions, launchBrowser } from './browser.ts';
import type { Condition } from './browser.ts';
import { deckOf, folderName, kinds } from './decks.ts';
import type { Deck, Kind } from './decks.ts';
import { measureLoading } from './loading.ts';
import type { Loading } from './loading.ts';
import type { Options, Part } from './options.ts';
import { makeFloor, makeLean, makeStock, readTalk, revealBytes } from './peers.ts';
import { measureReadable } from './readable.ts';
import type { Readable } from './readable.ts';
import { startServer } from './server.ts';
import type { Server } from './server.ts';
import { measureSteps } from './stepping.ts';
import type { Stepping } from './stepping.ts';
import { buildTalk, clearWorkshop, copyTalk, pageOf, workshop } from './talks.ts';
import type { TalkCopy } from './talks.ts';

export interface LoadResult {
  readonly deck: Deck;
  readonly condition: Condition;
  readonly rounds: readonly Loading[];
}

export interface StepResult {
  readonly deck: Deck;
  readonly rounds: readonly Stepping[];
}

export interface BuildResult {
  readonly size: number;
  readonly milliseconds: number;
}

export interface Results {
  readonly date: string;
  readonly browser: string;
  /** How often everything was measured. */
  readonly rounds: number;
  /** Number of this talk's slides. */
  readonly size: number;
  readonly revealBytes: number;
  readonly readable: readonly (Readable & { readonly kind: Kind })[];
  readonly loads: readonly LoadResult[];
  readonly steps: readonly StepResult[];
  readonly builds: readonly BuildResult[];
  readonly edits: readonly number[];
  readonly prints: readonly (Printing & { readonly kind: Kind })[];
}

/** Tells how far the run is. */
export type Progress = (what: string) => void;

export async function runBench(options: Options, progress: Progress): Promise<Results> {
  const browser = await launchBrowser();
  const server = await startServer();
  try {
    return await measure(options, browser, server, progress);
  } finally {
    server.close();
    await browser.close();
    await clearWorkshop();
  }
}

async function measure(
  options: Options,
  browser: Browser,
  server: Server,
  progress: Progress,
): Promise<Results> {
  await clearWorkshop();
  await mkdir(workshop, { recursive: true });
  const builds: BuildResult[] = [];
  const make = async (size?: number) => {
    progress(`Building ${size ?? 'this talk’s'} slides and their peers`);
    const made = await makeDecks(browser, server, size);
    builds.push({ size: made.size, milliseconds: made.milliseconds });
    return made;
  };
  const own = await make();
  const sizes = [own.size];
  const measured = async <Found>(
    part: Part,
    measuring: () => Promise<readonly Found[]>,
  ): Promise<readonly Found[]> => (options.only.includes(part) ? measuring() : []);
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: browser.version(),
    rounds: options.rounds,
    size: own.size,
    revealBytes: await revealBytes(),
    readable: await measured('arriving', () => measureArriving(browser, server, own.size, progress)),
    loads: await measured('loading', () => measureLoads(options.rounds, browser, server, own.size, progress)),
    steps: await measured('turning', async () => {
      for (const size of options.slides) sizes.push((await make(size)).size);
      return measureAllSteps(options.rounds, browser, server, sizes, progress);
    }),
    builds,
    prints: await measured('printing', () => measurePrints(browser, server, own.size, progress)),
    edits: await measured('editing', () => {
      progress('Editing a slide under the development server');
      return measureEdits(browser, own.copy, options.rounds);
    }),
  };
}

interface Made {
  readonly copy: TalkCopy;
  readonly size: number;
  readonly milliseconds: number;
}

async function makeDecks(browser: Browser, server: Server, size?: number): Promise<Made> {
  const copy = await copyTalk(`talk-${size ?? 'own'}`, size);
  const milliseconds = await buildTalk(copy);
  const talk = await readTalk(browser, await pageOf(copy));
  const count = talk.slides.length;
  const name = (kind: Kind) => folderName(kind, count);
  await server.add(name('ours'), copy.site);
  await server.add(name('stock'), await makeStock(name('stock'), talk));
  await server.add(name('lean'), await makeLean(name('lean'), talk));
  await server.add(name('floor'), await makeFloor(name('floor'), talk));
  return { copy, size: count, milliseconds };
}

async function measureArriving(
  browser: Browser,
  server: Server,
  size: number,
  progress: Progress,
): Promise<Results['readable']> {
  const readable = [];
  for (const kind of kinds) {
    progress(`Arriving piece by piece: ${kind}`);
    readable.push({ kind, ...(await measureReadable(browser, server, deckOf(kind, size))) });
  }
  return readable;
}

async function measurePrints(
  browser: Browser,
  server: Server,
  size: number,
  progress: Progress,
): Promise<Results['prints']> {
  progress('Printing');
  const prints = [];
  for (const kind of ['ours', 'floor'] as const)
    prints.push({ kind, ...(await measurePrinting(browser, server, deckOf(kind, size))) });
  return prints;
}

async function measureLoads(
  rounds: number,
  browser: Browser,
  server: Server,
  size: number,
  progress: Progress,
): Promise<readonly LoadResult[]> {
  const decks = [
    ...kinds.map((kind) => deckOf(kind, size)),
    deckOf('ours', size, 'reading'),
    deckOf('floor', size, 'reading'),
  ];
  const results = decks.flatMap((deck) =>
    conditions.map((condition) => ({ deck, condition, rounds: [] as Loading[] })),
  );
  for (let round = 1; round <= rounds; round++) {
    for (const { deck, condition, rounds: done } of results) {
      progress(`Loading, round ${round} of ${rounds}: ${deck.kind}, ${deck.view}, ${condition}`);
      done.push(await measureLoading(browser, server, deck, condition));
    }
  }
  return results;
}

async function measureAllSteps(
  rounds: number,
  browser: Browser,
  server: Server,
  sizes: readonly number[],
  progress: Progress,
): Promise<readonly StepResult[]> {
  const results = sizes.flatMap((size) =>
    kinds.map((kind) => ({ deck: deckOf(kind, size), rounds: [] as Stepping[] })),
  );
  for (let round = 1; round <= rounds; round++) {
    for (const { deck, rounds: done } of results) {
      progress(`Turning slides, round ${round} of ${rounds}: ${deck.kind}, ${deck.size} slides`);
      done.push(await measureSteps(browser, server, deck, 60));
    }
  }
  return results;
}

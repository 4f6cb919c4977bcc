/** What it costs the author: a build, an edit, a PDF. */
import { spawn } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createServer as createNetServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import type { Deck } from './decks.ts';
import type { Server } from './server.ts';
import { viteCommand } from './talks.ts';
import type { TalkCopy } from './talks.ts';

/** Milliseconds from saving a slide to seeing it, in `vite dev`, each of several edits. */
export async function measureEdits(
  browser: Browser,
  { folder }: TalkCopy,
  rounds: number,
): Promise<readonly number[]> {
  const port = await freePort();
  const dev = spawn(
    process.execPath,
    [viteCommand, '--port', String(port), '--strictPort', '--host', '127.0.0.1'],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    await new Promise<void>((resolve) =>
      dev.stdout.on('data', (text) => String(text).includes('ready in') && resolve()),
    );
    const page = await context.newPage();
    const { file, id } = await editedSlide(folder);
    await page.goto(`http://127.0.0.1:${port}/?view=slides#${id}`);
    await page.waitForSelector('.deck.ready .slide.present');
    await page.waitForLoadState('networkidle');
    const original = await readFile(file, 'utf8');
    const times: number[] = [];
    for (let round = 0; round < rounds + 1; round++) {
      const title = `Edited ${round}`;
      const start = performance.now();
      await writeFile(file, original.replace(/title: '[^']*'/u, `title: '${title}'`));
      await page.locator('.slide.present h2', { hasText: title }).waitFor();
      times.push(performance.now() - start);
    }
    return times.slice(1); // the first edit warms the server up
  } finally {
    await context.close();
    dev.kill();
  }
}

/** A slide whose title is plain text and no part of the page's name. */
async function editedSlide(folder: string): Promise<{ readonly file: string; readonly id: string }> {
  for (const name of (await readdir(join(folder, 'slides'))).toSorted()) {
    const file = join(folder, 'slides', name);
    const text = name.endsWith('.tsx') ? await readFile(file, 'utf8') : '';
    const id = /\bid: '([^']+)'/u.exec(text)?.[1];
    if (id !== undefined && /layout: '(?!title)/u.test(text) && /title: '[^']*'/u.test(text))
      return { file, id };
  }
  throw new Error('Edits: no slide in slides/ has a title of plain text. Write one.');
}

export interface Printing {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Chromium's own print of a deck. */
export async function measurePrinting(browser: Browser, server: Server, deck: Deck): Promise<Printing> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(`${server.origin}/${deck.path}`, { waitUntil: 'networkidle' });
  const pdf = await page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true });
  const milliseconds = performance.now() - start;
  await context.close();
  return { milliseconds, bytes: pdf.length };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createNetServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a TCP server's address is one
      server.close(() => resolve(port));
    });
  });
}

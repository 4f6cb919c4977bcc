/** One file made by the command itself, once for all tests of a worker, and read as anyone may read it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { npm } from '../support/npm';

/** A file that was made, and all that is in it. */
export interface Exported {
  readonly path: string;
  readonly folder: string;
  readonly bytes: Buffer;
  /** The names of its parts, in their order. */
  readonly names: readonly string[];
  readonly part: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly xml: (name: string) => Document;
}

/** Any day: the same for all. */
export const date = '1000000000';

/** Makes one file, hands it to the work, and takes it away again. `deck` is the folder of another talk. */
export async function exported(
  name: 'epub' | 'pptx',
  work: (file: Exported) => Promise<void>,
  deck?: string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const { status, says } = npm('export', ['--only', name, '--out', folder], {
    environment: { SOURCE_DATE_EPOCH: date, ...(deck !== undefined && { DECK: deck }) },
  });
  expect(status, says).toBe(0);
  await work(await opened(folder, `talk.${name}`));
  await rm(folder, { recursive: true });
}

async function opened(folder: string, file: string): Promise<Exported> {
  const path = join(folder, file);
  const bytes = await readFile(path);
  const parts = unzipSync(bytes);
  const part = (name: string) => {
    const found = parts[name];
    if (!found) throw new Error(`${file} has no ${name}.`);
    return found;
  };
  const text = (name: string) => strFromU8(part(name));
  const xml = (name: string) => new DOMParser().parseFromString(text(name), 'text/xml');
  return { path, folder, bytes, names: Object.keys(parts), part, text, xml };
}

/** Elements by their names, prefixes left out. */
export const elements = (within: Document | Element, name: string): readonly Element[] =>
  Array.from(within.getElementsByTagNameNS('*', name));

/** The only one. */
export function only(within: Document | Element, name: string): Element {
  const [found, second] = elements(within, name);
  if (!found || second) throw new Error(`There is ${found ? 'more than one' : 'no'} <${name}>.`);
  return found;
}

/** The value of an attribute; nothing where it has none. */
export const value = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** The words of an element, spaces made one. */
export const words = (node: Node | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

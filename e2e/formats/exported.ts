/** One file made by the command itself, and read as anyone may read it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { handedOutOnce } from '../support/handed-out';
import type { HandedOutOf } from '../support/handed-out';

/** A file that was made, and all that is in it. */
export interface Exported {
  readonly path: string;
  /** A folder to write in. */
  readonly folder: string;
  readonly bytes: Buffer;
  /** The names of its parts, in their order. */
  readonly names: readonly string[];
  readonly part: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly xml: (name: string) => Document;
}

/** Opens one file of an export for the work, with a folder to write in that goes with it. */
export async function exported(
  name: 'epub' | 'pptx',
  work: (file: Exported) => Promise<void>,
  which: HandedOutOf = 'talk',
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await work(await opened(folder, join((await handedOutOnce(which)).folder, `talk.${name}`)));
  await rm(folder, { recursive: true });
}

async function opened(folder: string, path: string): Promise<Exported> {
  const bytes = await readFile(path);
  const parts = unzipSync(bytes);
  const part = (name: string) => {
    const found = parts[name];
    if (!found) throw new Error(`${path} has no ${name}.`);
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

/** Zip archives of the same bytes for the same content, whenever and wherever they are made. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** A file in an archive; text is written as UTF-8. */
export interface Entry {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Not compressed, as the first file of a book has to be. Default: false. */
  readonly stored?: boolean;
}

/** Zip knows no time before this, and writes it as the clock on the wall has it. */
const firstDay = () => new Date(1980, 0, 1);

/** Packs files in the order given. */
export function packed(entries: readonly Entry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, content, stored = false } of entries) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: stored ? 0 : 9, mtime: firstDay(), os: 0 }];
  }
  return zipSync(files);
}

/** The files of an archive, in their order. */
export function unpacked(
  bytes: Uint8Array,
): readonly { readonly path: string; readonly content: Uint8Array }[] {
  return Object.entries(unzipSync(bytes)).map(([path, content]) => ({ path, content }));
}

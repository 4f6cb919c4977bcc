/** One static server for every deck, with brotli, and a record of what it sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** A piece of a file as it travels. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
  /** True for the page and for what its own tags ask for; false for what a service worker fetches to keep. */
  readonly forPage: boolean;
  /** When it left, in milliseconds since 1970. */
  readonly at: number;
}

export interface Server {
  readonly origin: string;
  /** Serves the files of a folder under `/name/`. */
  readonly add: (name: string, folder: string) => Promise<void>;
  /** What was sent since the last call. */
  readonly sent: () => readonly Sent[];
  /** From now on every file travels in so many pieces, one file after another in the order they are asked for, with a rest after each piece: then it can be told how much was needed. */
  readonly inPieces: (pieces: number) => void;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg']);

interface Stored {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Starts the server on a free port of this machine. */
export async function startServer(): Promise<Server> {
  const files = new Map<string, Stored>();
  let record: Sent[] = [];
  let pieces = 1;
  let line = Promise.resolve();
  const server = createServer(({ url, headers }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    const forPage = headers['sec-fetch-dest'] !== 'empty';
    const send = async ({ body, headers: told }: Stored) => {
      response.writeHead(200, told);
      for (const piece of cut(body, pieces)) {
        response.write(piece);
        record.push({ path, bytes: piece.length, forPage, at: Date.now() });
        if (pieces > 1) await delay(rest);
      }
      response.end();
    };
    if (file) line = (pieces > 1 ? line : Promise.resolve()).then(() => send(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    origin: `http://127.0.0.1:${port}`,
    add: async (name, folder) => {
      for (const path of await filesIn(folder))
        files.set(`/${name}/${path}`, await stored(join(folder, path), path));
    },
    sent: () => {
      const sent = record;
      record = [];
      return sent;
    },
    inPieces: (count) => {
      pieces = count;
    },
    close: () => server.close(),
  };
}

/** Milliseconds between two pieces: two frames, so that what a piece brings is painted before the next one leaves. */
const rest = 33;

function cut(body: Buffer, pieces: number): readonly Buffer[] {
  const size = Math.ceil(body.length / pieces);
  return Array.from({ length: pieces }, (_, index) => body.subarray(index * size, (index + 1) * size)).filter(
    ({ length }) => length > 0,
  );
}

/** What so many pieces weigh together. */
export const bytesOf = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0);

/** True for the address of a font. */
export const isFont = (path: string): boolean => /\.woff2?$/u.test(path);

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function stored(file: string, path: string): Promise<Stored> {
  const raw = await readFile(file);
  const extension = extname(path);
  const packed = compressible.has(extension);
  return {
    body: packed ? compressed(raw) : raw,
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      // As hosts are told to: a name with a checksum stands for one content for ever.
      'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    },
  };
}

/** As a host would have compressed it beforehand; the huge synthetic talks a little less, for the time it takes. */
export function compressed(raw: Buffer): Buffer {
  const quality = raw.length > 1_000_000 ? 5 : 11;
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

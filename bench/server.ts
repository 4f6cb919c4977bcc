/** One static server for every deck, with brotli, and a record of what it sent. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file as it travels. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface Server {
  readonly origin: string;
  /** Serves the files of a folder under `/name/`. */
  readonly add: (name: string, folder: string) => Promise<void>;
  /** What was sent since the last call. */
  readonly sent: () => readonly Sent[];
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
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    record.push({ path, bytes: file?.body.length ?? 0 });
    if (file) response.writeHead(200, file.headers).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    origin: `http://127.0.0.1:${port}`,
    add: async (name, folder) => {
      for (const path of await filesIn(folder))
        files.set(`/${name}/${path}`, await stored(join(folder, path)));
    },
    sent: () => {
      const sent = record;
      record = [];
      return sent;
    },
    close: () => server.close(),
  };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function stored(path: string): Promise<Stored> {
  const raw = await readFile(path);
  const extension = extname(path);
  const packed = compressible.has(extension);
  return {
    body: packed ? compressed(raw) : raw,
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    },
  };
}

/** As a host would have compressed it beforehand; the huge synthetic talks a little less, for the time it takes. */
export function compressed(raw: Buffer): Buffer {
  const quality = raw.length > 1_000_000 ? 5 : 11;
  return brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

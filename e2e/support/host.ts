/** A host with the built site in a folder of its own, which a test can pull off the net and give a new version. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect } from '@playwright/test';

const folder = '/talks/2022';
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a host may do with a single file: say that it has none, break the connection off, or never answer. */
export type Fault = 'refused' | 'dropped' | 'held';

/** A host of a copy of the site. */
export class Host {
  private readonly faults = new Map<string, Fault>();

  private constructor(
    private readonly files: string,
    private readonly server: Server,
    readonly address: string,
  ) {}

  /** Serves a copy of a built site on a free port. */
  static async open(site: string): Promise<Host> {
    const files = await mkdtemp(join(tmpdir(), 'site-'));
    await cp(site, files, { recursive: true });
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo; // of a server that listens on a port
    const host = new Host(files, server, `http://127.0.0.1:${port}${folder}/`);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const { pathname } = new URL(request.url ?? '', 'http://host');
      const name = pathname.endsWith('/') ? 'index.html' : pathname.slice(folder.length + 1);
      host.serve(name, response);
    });
    return host;
  }

  private serve(name: string, response: ServerResponse): void {
    const fault = this.faults.get(name);
    if (fault === 'held') return;
    if (fault === 'dropped') response.destroy();
    else void answer(join(this.files, fault === 'refused' ? 'none' : name), response);
  }

  /** The same host by another name, to which a browser must be told the way. */
  addressAs(hostname: string): string {
    const url = new URL(this.address);
    url.hostname = hostname;
    return url.href;
  }

  /** The names of the files it has, from the folder of the page on. */
  async names(): Promise<readonly string[]> {
    const entries = await readdir(this.files, { recursive: true });
    return entries.map((entry) => entry.replaceAll('\\', '/'));
  }

  /** From now on this file does not come. */
  spoil(name: string, fault: Fault): void {
    this.faults.set(name, fault);
  }

  /** What stands in a file. */
  read(name: string): Promise<string> {
    return readFile(join(this.files, name), 'utf8');
  }

  /** Writes a file in the place of another. */
  async put(name: string, text: string): Promise<void> {
    await writeFile(join(this.files, name), text);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await rm(this.files, { recursive: true });
  }

  /** Refuses every connection from now on. */
  cut(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => {
      this.server.close(() => resolve());
    });
  }

  /** A version that has another title. */
  async publishNew(): Promise<void> {
    const [, title = ''] = /<title>([^<]+)</u.exec(await this.read('index.html')) ?? [];
    await this.change('index.html', title, `Anew: ${title}`);
    await this.change('service-worker.js', /index\.html`,revision:`\w+`/u, 'index.html`,revision:`new`');
  }

  private async change(name: string, words: string | RegExp, others: string): Promise<void> {
    const path = join(this.files, name);
    const text = await readFile(path, 'utf8');
    expect(text.search(words), `${String(words)} in ${name}`).toBeGreaterThan(-1);
    await writeFile(
      path,
      typeof words === 'string' ? text.replaceAll(words, others) : text.replace(words, others),
    );
  }
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  try {
    const body = await readFile(path);
    if (path.includes('assets')) response.setHeader('Cache-Control', 'max-age=600'); // or the icon is asked for again and again
    response.setHeader('Content-Type', kinds[extname(path)] ?? 'text/plain');
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

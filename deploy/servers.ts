/** The real servers of a room, on loopback, with the configuration of `deploy/`. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Debian's and Ubuntu's place for it. */
const nchan = '/usr/lib/nginx/modules/ngx_nchan_module.so';
const sbin = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

/** The sentence that says what is missing, or undefined where the servers can be started. */
export function missingServer(): string | undefined {
  const missing = [
    existsSync(nchan) ? [] : ['nginx with Nchan (libnginx-mod-nchan)'],
    spawnSync('redis-server', ['--version'], { env: sbin }).status === 0 ? [] : ['Redis (redis-server)'],
  ].flat();
  return missing.length === 0 ? undefined : `Not installed: ${missing.join(', ')}.`;
}

/** A server that can be ended in the middle of something and started again in the same place. */
export interface Server {
  readonly port: number;
  /** The processes that run it. */
  readonly processes: () => readonly number[];
  readonly start: () => Promise<void>;
  /** Ends it as a crash does. */
  readonly kill: () => Promise<void>;
}

/** A Redis that keeps nothing on disk. */
export async function redis(): Promise<Server> {
  const port = await freePort();
  return serverAt(port, 'redis-server', [
    '--port',
    `${port}`,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ]);
}

/** An nginx that serves the built talk and its rooms, sharing them by Redis. */
export async function nginx(folder: string, name: string, keys: string, redisPort: number): Promise<Server> {
  const port = await freePort();
  const own = join(folder, name);
  await cp('deploy/nginx', own, { recursive: true });
  await ownCounter(own);
  await writeFile(join(own, 'keys.map'), keys);
  await writeFile(
    join(own, 'redis.conf'),
    `upstream room_redis { nchan_redis_server redis://127.0.0.1:${redisPort}; }\n`,
  );
  await writeFile(
    join(own, 'nginx.conf'),
    `${preamble}
http {
  include types.conf;
  include room-http.conf;
  include redis.conf;
  server { listen 127.0.0.1:${port}; root ${resolve('dist')}; index index.html; include talk-headers.conf; include room-locations.conf; }
}
`,
  );
  return nginxIn(own, port);
}

/** Several servers of one machine need a counter each. */
async function ownCounter(own: string): Promise<void> {
  const file = join(own, 'room-http.conf');
  const configuration = await readFile(file, 'utf8');
  await writeFile(file, configuration.replaceAll(':8090', `:${await freePort()}`));
}

/** A balancer before the given servers: who is not there is passed over. */
export async function balancer(folder: string, ports: readonly number[]): Promise<Server> {
  const port = await freePort();
  const own = join(folder, 'balancer');
  await mkdir(own, { recursive: true });
  await writeFile(
    join(own, 'nginx.conf'),
    `${preamble}
http {
  include types.conf;
  upstream talk { ${ports.map((each) => `server 127.0.0.1:${each} max_fails=1 fail_timeout=1s;`).join(' ')} }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://talk;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_buffering off;
      proxy_connect_timeout 1s;
      proxy_read_timeout 1h;
    }
  }
}
`,
  );
  return nginxIn(own, port);
}

/** A folder for the servers' files; `remove` takes it away. */
export async function workshop(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'room-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

const user = process.getuid?.() === 0 ? 'user root;\n' : '';
const preamble = `load_module ${nchan};
${user}daemon off;
worker_processes 1;
worker_rlimit_nofile 40000;
pid nginx.pid;
error_log error.log;
events { worker_connections 20000; }`;

const types = `access_log off;
default_type application/octet-stream;
types { text/html html; text/css css; text/javascript js; font/woff2 woff2; image/png png; text/plain txt; }
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${name};`).join('\n')}
`;

async function nginxIn(own: string, port: number): Promise<Server> {
  await writeFile(join(own, 'types.conf'), types);
  return serverAt(port, 'nginx', ['-p', `${own}/`, '-c', 'nginx.conf', '-e', 'error.log']);
}

function serverAt(port: number, command: string, args: readonly string[]): Server {
  let running: ChildProcess | undefined;
  return {
    port,
    processes: () => (running?.pid === undefined ? [] : [running.pid]),
    start: async () => {
      running = spawn(command, args, { env: sbin, stdio: 'ignore', detached: true });
      await answering(port);
    },
    kill: async () => {
      const ended = running;
      running = undefined;
      if (ended?.pid === undefined || ended.exitCode !== null) return;
      const gone = new Promise((gone_) => {
        ended.once('exit', gone_);
      });
      process.kill(-ended.pid, 'SIGKILL'); // its workers too
      await gone;
    },
  };
}

/** Waits until somebody answers at a port. */
async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await answers(port)) return;
    await new Promise((next) => {
      setTimeout(next, 50);
    });
  }
  throw new Error(`Port ${port}: nobody answers. Look at the server's error log.`);
}

const answers = (port: number) =>
  new Promise<boolean>((tell) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      tell(true);
    });
    socket.once('error', () => tell(false));
  });

const freePort = () =>
  new Promise<number>((tell, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => tell(typeof found === 'object' && found !== null ? found.port : 0));
    });
  });

/** The three rooms that are compared, each a process of its own on loopback: the embedded one, nginx with Nchan, and a bare broadcast over WebSockets. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { nginx, missingServer, redis, workshop } from '../../deploy/servers.ts';

export type RoomKind = 'embedded' | 'nginx' | 'ws';

/** A running room. */
export interface RunningRoom {
  readonly kind: RoomKind;
  readonly port: number;
  readonly key: string;
  /** The processes that serve it. */
  readonly processes: () => readonly number[];
  readonly end: () => Promise<void>;
}

/** The kinds that can be measured here, and the sentence for what cannot. */
export function roomsHere(): { readonly kinds: readonly RoomKind[]; readonly left?: string } {
  const missing = missingServer();
  return missing === undefined
    ? { kinds: ['embedded', 'nginx', 'ws'] }
    : { kinds: ['embedded', 'ws'], left: `nginx with Nchan is left out. ${missing}` };
}

/** Starts one. */
export function startRoom(kind: RoomKind): Promise<RunningRoom> {
  if (kind === 'nginx') return startNginx();
  return startNode(kind, kind === 'embedded' ? 'bench/room/embedded.ts' : 'bench/room/broadcast.ts');
}

/** A program of Node's that says its port and key as JSON once it listens. */
async function startNode(kind: RoomKind, file: string): Promise<RunningRoom> {
  const program = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((tell, fail) => {
    program.stdout.once('data', (chunk: Buffer) => tell(chunk.toString()));
    program.once('exit', () => fail(new Error(`${file}: it ended before it listened. Run it by itself.`)));
  });
  const { port, key } = JSON.parse(said) as { port: number; key: string }; // written by the program itself
  return {
    kind,
    port,
    key,
    processes: () => [program.pid ?? 0],
    end: () =>
      new Promise((ended) => {
        program.once('exit', () => ended());
        program.kill('SIGKILL');
      }),
  };
}

async function startNginx(): Promise<RunningRoom> {
  const { folder, remove } = await workshop();
  const key = randomBytes(16).toString('hex');
  const store = await redis();
  await store.start();
  const server = await nginx(folder, 'room', `"talk Bearer ${key}" 1;\n`, store.port);
  await server.start();
  return {
    kind: 'nginx',
    port: server.port,
    key,
    processes: () => [...server.processes(), ...store.processes()],
    end: async () => {
      await server.kill();
      await store.kill();
      await remove();
    },
  };
}

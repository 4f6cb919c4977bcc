/** `npm run bench -- --room`: from the speaker's key, and the captioner's, to the last listener, in three rooms and with more and more listeners. */
import { Agent, request } from 'node:http';
import type { Progress } from '../run.ts';
import { gather } from './listeners.ts';
import { lines, turns } from './messages.ts';
import type { Messages } from './messages.ts';
import { roomsHere, startRoom } from './servers.ts';
import type { RoomKind, RunningRoom } from './servers.ts';
import { usageOf } from './usage.ts';

/** One room with one number of listeners, and one kind of message. */
export interface RoomResult {
  readonly kind: RoomKind;
  readonly sent: Messages['kind'];
  readonly listeners: number;
  /** Milliseconds from sending to the last listener, a message each. */
  readonly times: readonly number[];
  /** Bytes that a message takes to a listener. */
  readonly bytes: number;
  /** Megabytes that the listeners add, a thousand of them. */
  readonly megabytes: number;
  /** Milliseconds of processor time that a message takes, a thousand listeners. */
  readonly processor: number;
}

/** What was measured, and the sentence for what could not be. */
export interface RoomResults {
  readonly results: readonly RoomResult[];
  readonly left?: string;
}

/** Messages that are timed, after three that are not. */
const timed = 40;
const untimed = 3;

/** Between two of them, so that none waits for the one before and no limit is met. Milliseconds. */
const pause = 120;

/** Measures every room with every number of listeners, turns and then captions. */
export async function runRoomBench(sizes: readonly number[], progress: Progress): Promise<RoomResults> {
  const { kinds, ...left } = roomsHere();
  const results: RoomResult[] = [];
  for (const size of sizes)
    for (const kind of kinds)
      for (const messages of [turns, lines]) {
        progress(`${kind}, ${size} listeners, a ${messages.kind} each`);
        const room = await startRoom(kind);
        try {
          results.push(await measure(room, size, messages));
        } finally {
          await room.end();
        }
      }
  return { results, ...left };
}

async function measure(room: RunningRoom, listeners: number, messages: Messages): Promise<RoomResult> {
  const speaker = new Agent({ keepAlive: true, maxSockets: 1 });
  await say(room, messages, 1, speaker); // or nginx would have no room yet
  const empty = usageOf(room.processes());
  const crowd = await gather(room, messages.path, listeners);
  const times: number[] = [];
  let full = usageOf(room.processes());
  let bytes = crowd.bytes();
  for (let turn = 0; turn < untimed + timed; turn += 1) {
    if (turn === untimed) [full, bytes] = [usageOf(room.processes()), crowd.bytes()];
    const heard = crowd.allHeard(messages.words(turn + 2));
    const began = performance.now();
    await say(room, messages, turn + 2, speaker);
    const took = (await heard) - began;
    if (turn >= untimed) times.push(took);
    await new Promise((next) => {
      setTimeout(next, pause);
    });
  }
  const after = usageOf(room.processes());
  const thousands = listeners / 1000;
  const result = {
    kind: room.kind,
    sent: messages.kind,
    listeners,
    times,
    bytes: (crowd.bytes() - bytes) / timed / listeners,
    megabytes: (after.megabytes - empty.megabytes) / thousands,
    processor: ((after.seconds - full.seconds) * 1000) / timed / thousands,
  };
  crowd.leave();
  speaker.destroy();
  return result;
}

function say(
  { port, key }: RunningRoom,
  { path, body: bodyOf }: Messages,
  revision: number,
  agent: Agent,
): Promise<void> {
  return new Promise((said, fail) => {
    const body = bodyOf(revision);
    const headers = { Authorization: `Bearer ${key}`, 'Content-Length': Buffer.byteLength(body) };
    request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent }, (response) => {
      response.resume();
      response.once('end', () => {
        if ((response.statusCode ?? 500) < 300) said();
        else
          fail(
            new Error(
              `Room: it answered ${response.statusCode}. Compare what is sent with src/presentation/room/.`,
            ),
          );
      });
    })
      .once('error', fail)
      .end(body);
  });
}

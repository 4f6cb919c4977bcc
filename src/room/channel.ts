/** One stream of a room: the last message, and who listens to it. Messages are whole states, so of several that somebody missed the last is enough. */
import type { ServerResponse } from 'node:http';

/** What every message has: of two, the greater revision counts, then the greater `by`. */
export interface Revision {
  readonly revision: number;
  readonly by: string;
}

/** What became of a message: new to all, known already, or older than what all know. */
export type Outcome = 'published' | 'known' | 'outdated';

/** A stream. */
export interface Channel {
  readonly publish: (message: Revision) => Outcome;
  /** Sends the last message and all that follow, for as long as the response is open. */
  readonly subscribe: (response: ServerResponse, counted: boolean) => void;
  /** How many listen of those that count. */
  readonly listeners: () => number;
  /** How many listen in all. */
  readonly size: () => number;
  /** Lets everybody know that the line is open. */
  readonly ping: () => void;
  readonly close: () => void;
}

interface Subscriber {
  readonly response: ServerResponse;
  readonly counted: boolean;
  /** True while what was sent has not left: a sleeping device is not sent more, and holds up nobody. */
  full: boolean;
  /** True when there is something newer for when it has. */
  missed: boolean;
}

/** How long a device waits before it comes back. Milliseconds. */
const comeBack = 1000;

const head = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no', // a proxy that gathers before it sends would be no stream
};

const pinging = Buffer.from('event: ping\ndata: 1\n\n');

/** Opens a stream on which nothing has been said. */
export function openChannel(): Channel {
  const subscribers = new Set<Subscriber>();
  let last: Revision | undefined;
  let frame = Buffer.alloc(0);

  const write = (subscriber: Subscriber) => {
    if (subscriber.full) subscriber.missed = true;
    else if (frame.length > 0) subscriber.full = !subscriber.response.write(frame);
  };
  const catchUp = (subscriber: Subscriber) => {
    subscriber.full = false;
    if (!subscriber.missed) return;
    subscriber.missed = false;
    write(subscriber);
  };
  return {
    publish: (message) => {
      if (last && !isNewer(message, last)) return isNewer(last, message) ? 'outdated' : 'known';
      last = message;
      frame = Buffer.from(`data: ${JSON.stringify(message)}\n\n`);
      for (const subscriber of subscribers) write(subscriber);
      return 'published';
    },
    subscribe: (response, counted) => {
      const subscriber = { response, counted, full: false, missed: false };
      subscribers.add(subscriber);
      response.on('drain', () => catchUp(subscriber));
      response.on('close', () => subscribers.delete(subscriber));
      response.writeHead(200, head);
      response.write(`retry: ${comeBack}\n\n`);
      write(subscriber);
    },
    listeners: () => [...subscribers].filter(({ counted }) => counted).length,
    size: () => subscribers.size,
    ping: () => {
      for (const { response, full } of subscribers) if (!full) response.write(pinging);
    },
    close: () => {
      for (const { response } of subscribers) response.end();
    },
  };
}

const isNewer = (one: Revision, other: Revision) =>
  one.revision === other.revision ? one.by > other.by : one.revision > other.revision;

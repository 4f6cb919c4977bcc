/** A stream of a room: what is said there, and whether the line is open. A browser gives up on a line for several reasons; this does not, as long as the window is there. */

/** What is told of a stream. */
export interface StreamHeard {
  readonly onMessage: (value: unknown) => void;
  readonly onOpen: () => void;
  /** The line is down; it is tried again by itself. */
  readonly onLost: () => void;
}

/** The server shows every ten seconds that it is there. Milliseconds. */
const silence = 25_000;

/** How long to wait before the next try: at first, at most, and at most where there never was a line, as in a link from a room that is closed. Milliseconds. */
const soon = 500;
const late = 5000;
const never = 60_000;

/** Listens to a stream until the signal ends it. */
export function openStream(
  path: string,
  { onMessage, onOpen, onLost }: StreamHeard,
  signal: AbortSignal,
): void {
  let source: EventSource | undefined;
  let heardAt = 0;
  let wait = soon;
  let longest = never;
  let trying: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(trying);
    source?.close();
    source = undefined;
  };
  const connect = () => {
    end();
    heardAt = Date.now();
    const line = new EventSource(path);
    source = line;
    const hear = () => (heardAt = Date.now());
    line.addEventListener('ping', hear);
    line.addEventListener('open', () => {
      hear();
      wait = soon;
      longest = late;
      onOpen();
    });
    line.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      hear();
      onMessage(parsed(data));
    });
    line.addEventListener('error', lose);
  };
  const lose = () => {
    end();
    onLost();
    // Not all at once: a server that comes back has everybody to answer.
    trying = setTimeout(connect, wait * (0.5 + Math.random() / 2));
    wait = Math.min(longest, wait * 2);
  };
  /** A device that slept, or changed its network, believes in a line that is no more. */
  const check = () => {
    if (!source || Date.now() - heardAt > silence) connect();
  };
  const watching = setInterval(() => source && Date.now() - heardAt > silence && lose(), soon * 10);

  for (const event of ['online', 'offline']) addEventListener(event, connect, { signal });
  document.addEventListener('visibilitychange', () => document.hidden || check(), { signal });
  addEventListener('pagehide', end, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && connect(), { signal });
  signal.addEventListener('abort', () => {
    clearInterval(watching);
    end();
  });
  connect();
}

function parsed(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}

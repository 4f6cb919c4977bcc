/** Says things in a room. Messages are whole states: while one is under way only the newest of those that follow waits, and one that did not arrive is said again unless there is a newer. */

/** A voice. */
export interface Voice {
  readonly say: (message: object) => void;
}

/** How long to wait after the line was down, or after too much was said at once. Milliseconds. */
const pause = 700;

/** Speaks with a key, until the signal ends it. `onRefused` is called once where the key is not the room's; from then on nothing is said. */
export function openVoice(path: string, key: string, onRefused: () => void, signal: AbortSignal): Voice {
  let waiting: object | undefined;
  let speaking = false;
  let refused = false;

  const speak = async () => {
    speaking = true;
    while (waiting && !signal.aborted) {
      const message = waiting;
      waiting = undefined;
      const status = await post(path, key, message, signal);
      if (status === 403) {
        refused = true;
        onRefused();
        return;
      }
      if (!isForLater(status)) continue;
      waiting ??= message;
      await new Promise((resolve) => {
        setTimeout(resolve, pause);
      });
    }
    speaking = false;
  };
  return {
    say: (message) => {
      waiting = message;
      if (!speaking && !refused) void speak();
    },
  };
}

/** No network, too much at once, or a server that is on its way up. */
const isForLater = (status: number) => status === 0 || status === 429 || status >= 500;

async function post(path: string, key: string, message: object, signal: AbortSignal): Promise<number> {
  try {
    const { status } = await fetch(path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      signal,
    });
    return status;
  } catch {
    return 0;
  }
}

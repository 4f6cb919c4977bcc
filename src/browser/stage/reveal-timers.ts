/** What reveal.js sets going while it starts. */
interface RevealTimers {
  /** From now on timers are those of whoever sets them. */
  readonly unwatch: () => void;
  /** Ends what reveal has set going. */
  readonly end: () => void;
}

/**
 * Reveal looks every second whether its slides were pushed aside, and goes on after its end: each of its lives would stay in memory. What it sets while it starts ends with it.
 * It tells of its start a millisecond later, and a frame comes between, in which a slow machine lays out the slide for nothing (60 ms until a key works): here it tells at once.
 */
export function watchTimers(): RevealTimers {
  const ownInterval = window.setInterval;
  const ownTimeout = window.setTimeout;
  const set: number[] = [];
  window.setInterval = ((...given: Parameters<typeof ownInterval>) => {
    const id = ownInterval(...given);
    if (given[1] === 1000) set.push(id);
    return id;
  }) as typeof ownInterval;
  window.setTimeout = ((...given: Parameters<typeof ownTimeout>) => {
    const [run, after] = given;
    if (after !== 1 || typeof run !== 'function') return ownTimeout(...given);
    queueMicrotask(() => run());
    return 0;
  }) as typeof ownTimeout;
  const unwatch = () => {
    window.setInterval = ownInterval;
    window.setTimeout = ownTimeout;
  };
  return {
    unwatch,
    end: () => {
      unwatch();
      set.forEach((id) => clearInterval(id));
    },
  };
}

/** The browser's own: while reveal moves there is none for it (`stage.ts`). */
const nextFrame = requestAnimationFrame.bind(window);

let waiting: (() => unknown)[] = [];

/** Does what nobody sees once the slide is painted, so that the slide does not wait for it. A hidden window paints nothing: there it is done at once. */
export function afterPaint(run: () => unknown): void {
  if (document.hidden) {
    run();
    return;
  }
  if (waiting.length === 0) nextFrame(() => setTimeout(runWaiting));
  waiting.push(run);
}

document.addEventListener('visibilitychange', () => document.hidden && runWaiting());

/** Settles when what is shown has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    afterPaint(resolve);
  });

function runWaiting(): void {
  const runs = waiting;
  waiting = [];
  for (const run of runs) queueMicrotask(run); // one that fails takes none of the others along
}

/** Does what nobody sees once the slide is painted, so that the slide does not wait for it. A hidden window paints nothing: there it is done at once. */
export function afterPaint(run: () => unknown): void {
  if (document.hidden) run();
  else requestAnimationFrame(() => setTimeout(run));
}

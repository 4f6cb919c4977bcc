/** What scrolls must be reached with the keyboard; what does not is no stop on the way. WCAG 2.1.1. */

/** Subpixels of layout are nothing to scroll to. */
const slack = 1;

/** Makes a box a stop of Tab for as long as it scrolls, until the signal ends it. What is in it and may change its size is watched too. */
export function stopWhileScrolling(box: HTMLElement, within: readonly Element[], signal: AbortSignal): void {
  const measure = () => {
    if (scrolls(box)) box.tabIndex = 0;
    else if (document.activeElement !== box) box.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(measure);
  for (const one of [box, ...within]) sizes.observe(one);
  box.addEventListener('blur', measure, { signal });
  signal.addEventListener('abort', () => sizes.disconnect());
}

/** Takes the focus to a box that may be no stop. */
export function focusBox(box: HTMLElement): void {
  if (!box.hasAttribute('tabindex')) box.tabIndex = -1;
  box.focus();
}

const scrolls = (box: HTMLElement) =>
  box.scrollHeight - box.clientHeight > slack || box.scrollWidth - box.clientWidth > slack;

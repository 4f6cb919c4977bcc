import type { Stage } from '../stage/stage';

const hiding = ['hidden', 'aria-hidden', 'inert'] as const;

/** On paper every slide counts: what hides the others from assistive technology is taken off for the print, or their tags would be missing from the PDF. */
export function exposeAllForPrint({ slides, signal }: Stage): void {
  const putBack: (() => void)[] = [];
  const expose = () => {
    for (const slide of slides)
      for (const name of hiding) {
        const value = slide.getAttribute(name);
        if (value === null) continue;
        slide.removeAttribute(name);
        putBack.push(() => slide.setAttribute(name, value));
      }
  };
  addEventListener('beforeprint', expose, { signal });
  addEventListener('afterprint', () => putBack.splice(0).forEach((restore) => restore()), { signal });
}

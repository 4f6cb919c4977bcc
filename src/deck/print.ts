import { part, slideSections } from './page';
import type { Stage } from './stage';

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

/** Prints each slide with what is said, when a reader asks for it. Printing by the browser's own command gives the slides alone. */
export function printWithNotes(signal: AbortSignal): void {
  part('[data-print-notes]').addEventListener(
    'click',
    () => {
      const putBack = withNotesBelow(document.documentElement);
      addEventListener('afterprint', putBack, { once: true });
      print();
    },
    { signal },
  );
}

/** Takes the notes out of their slides: on paper a slide has a fixed height, and its notes go on below. */
function withNotesBelow(root: HTMLElement): () => void {
  root.dataset['print'] = 'handout';
  root.dataset['paper'] = /-(?:US|CA|MX|PH)$/u.test(navigator.language) ? 'letter' : 'a4';
  const pairs = slideSections().map((slide) => ({ slide, notes: slide.querySelector('.notes') }));
  for (const { slide, notes } of pairs) if (notes) slide.after(notes);
  return () => {
    for (const { slide, notes } of pairs) if (notes) slide.append(notes);
    delete root.dataset['print'];
    delete root.dataset['paper'];
  };
}

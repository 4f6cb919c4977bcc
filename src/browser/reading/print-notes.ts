import { slideSections } from '../page/page';

/** Prints each slide with what is said, when a reader asks for it. Printing by the browser's own command gives the slides alone. */
export function printWithNotes(): void {
  const putBack = withNotesBelow(document.documentElement);
  addEventListener('afterprint', putBack, { once: true });
  print();
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

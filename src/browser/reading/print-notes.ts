import { slideSections } from '../page/page';
import { largeText, onSheets } from '../page/sheets';

/** Prints each slide with what is said, when a reader asks for it. Printing by the browser's own command gives the slides alone. */
export function printWithNotes(): void {
  const putBack = [onOwnPaper(), notesBelow()];
  addEventListener('afterprint', () => putBack.forEach((undo) => undo()), { once: true });
  print();
}

/** On the paper that is usual where a person lives. */
function onOwnPaper(): () => void {
  const paper = /-(?:US|CA|MX|PH)$/u.test(navigator.language) ? 'letter' : 'a4';
  return onSheets(`size:${paper};margin:10mm`, {
    print: 'handout',
    paper,
    ...(largeText() && { sheet: 'large' }),
  });
}

/** Takes the notes out of their slides: on paper a slide has a height of its own, and its notes go on below. */
function notesBelow(): () => void {
  const pairs = slideSections().map((slide) => ({ slide, notes: slide.querySelector('.notes') }));
  for (const { slide, notes } of pairs) if (notes) slide.after(notes);
  return () => {
    for (const { slide, notes } of pairs) if (notes) slide.append(notes);
  };
}

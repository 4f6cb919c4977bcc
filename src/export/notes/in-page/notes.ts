/** Runs in the page: what the speaker view says beside each slide, for programs that present from a PDF. */

/** What is said with a slide. */
export interface SlideNotes {
  /** Plain text, a blank line between paragraphs. */
  readonly note: string;
  /** The time planned for the slide. */
  readonly seconds: number;
}

/** The notes of every slide, in order. */
export function notesIn(document: Document): readonly SlideNotes[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > .slide')].map((slide) => ({
    note: paragraphsOf(slide),
    seconds: Number(slide.dataset['seconds'] ?? 0),
  }));
}

/** All of them, cues too, which no view but the speaker’s shows; but for their heading, which such a program has itself. */
function paragraphsOf(slide: HTMLElement): string {
  const paragraphs = [...slide.querySelectorAll('.notes > :not(.notes-title)')];
  return paragraphs
    .map(({ textContent }) => (textContent ?? '').replaceAll(/\s+/gu, ' ').trim())
    .filter((words) => words !== '')
    .join('\n\n');
}

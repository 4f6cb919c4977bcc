/** Notes beside a PDF, for those who present from it: the file that pdfpc (from 4.5 on) looks for by its name. Its format: https://github.com/pdfpc/pdfpc/blob/master/schema/pdfpc.json. */
import type { SlideNotes } from './in-page/notes';

/** The PDF the notes are for. */
export interface Beside {
  /** The label of each page: the slide's number, and which sheet of it where it takes more than one, as in "7.2". */
  readonly labels: readonly string[];
}

/** The file's text: one entry a page with what is said, as plain text, and how long the talk is planned to take. */
export function pdfpcFile(notes: readonly SlideNotes[], { labels }: Beside): string {
  const seconds = notes.reduce((sum, slide) => sum + slide.seconds, 0);
  const file = {
    pdfpcFormat: 2,
    duration: Math.max(1, Math.ceil(seconds / 60)),
    disableMarkdown: true,
    pages: labels.map((label, idx) => ({
      idx,
      label,
      overlay: 0,
      note: notes[Number.parseInt(label, 10) - 1]?.note ?? '',
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

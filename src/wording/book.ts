/** What the book and the slides for other programs say besides the talk's own words: the export writes them. */

export const bookWording = {
  cover: 'Cover',
  coverOf: (title: string) => `Cover: ${title}`,
  contents: 'Contents',
  landmarks: 'Landmarks',
  pages: 'Slides by number',
  pageSource: (title: string) => `The slides of “${title}”`,
  start: 'Start of the talk',
  credits: 'Credits',
  /** Who made a file, where nobody is named. */
  makers: (title: string) => `The makers of “${title}”`,
  selfAssessment: (makers: string) => `${makers} (self-assessment)`,
  accessibility: (slides: number) =>
    `This book has the ${slides} slides of a talk in the order given, each with its heading, its text, and what the speaker says. Every drawing has a text alternative, and the same words stand beside it. Tables have headings for their rows and columns. Contents, landmarks and a list of slides by number lead to every place, and the slides and the passages they rest on are linked both ways. Text, colours and spacing follow the reader’s own settings. Nothing moves, flashes or makes a sound. The makers have assessed it themselves against EPUB Accessibility 1.1 and WCAG 2.2 at level AA; people with disabilities have not yet tested it.`,
} as const;

/** What is said of the views as a whole, and where one of them cannot be shown. */

export const viewWording = {
  readingAnnounced: 'Reading view. Every slide in order, with what the speaker says.',
  slidesAnnounced: 'Slides view.',
  unknownSlide: (id: string) => `There is no slide “${id}” in this talk, so it starts at the beginning.`,
  unknownView: (view: string) =>
    `There is no view “${view}”; the views are slides, reading, speaker and captions. This is the one that fits your window.`,
  framed:
    'Another page shows this talk in a frame, so it is here to read only; its slides open in a window of their own.',
  failed: (view: string) => `The ${view} view could not start on this browser, so this is the reading view.`,
  somethingMissing: 'The talk goes on without something that this browser cannot do.',
} as const;

/** What reveal.js looks for when it moves, and what it finds there while it takes a step. */
type Answers = Readonly<Record<string, readonly HTMLElement[]>>;

/**
 * A step changes three slides; reveal.js goes through all of them, makes eight changes to each and searches the whole document
 * for slides below slides: 33 ms at 1000 slides. While it takes a step it finds the three, and one empty section in every other place.
 *
 * @returns Takes a step from the slide with that index to itself or one beside it.
 */
export function fewSections(
  element: HTMLElement,
  slides: readonly HTMLElement[],
): (at: number, step: () => void) => void {
  const empty = document.createElement('section');
  return (at, step) => {
    const near = slides.map((slide, index) => (Math.abs(index - at) <= 1 ? slide : empty));
    answering(
      element,
      { '.slides>section': near, '.slides>section.present>section': [], '.slides>section.stack': [] },
      step,
    );
  };
}

function answering(element: HTMLElement, answers: Answers, step: () => void): void {
  const search = (selector: string) =>
    answers[selector] ?? Element.prototype.querySelectorAll.call(element, selector);
  element.querySelectorAll = search as typeof element.querySelectorAll; // reveal reads length and items, or makes an array of it
  try {
    step();
  } finally {
    Reflect.deleteProperty(element, 'querySelectorAll');
  }
}

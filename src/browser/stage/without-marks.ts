/** What reveal.js writes on the slides that it does not present. */
const marks: ReadonlySet<string> = new Set(['hidden', 'aria-hidden', 'inert']);

const writing = ['setAttribute', 'toggleAttribute'] as const;

/**
 * The style hides those slides already, from eyes, keys and assistive technology alike (`theme/slides.css`). Written into the document, the marks would go wherever it goes:
 * a page that is saved kept three slides of eighteen, a PDF lost the tags of all but one, and what reads a page for others skips them. So they are not written.
 *
 * @returns Gives the slides their own methods back.
 */
export function withoutMarks(slides: readonly HTMLElement[]): () => void {
  for (const slide of slides) {
    slide.setAttribute = (name, value) => {
      if (!marks.has(name)) Element.prototype.setAttribute.call(slide, name, value);
    };
    slide.toggleAttribute = (name, force) =>
      !marks.has(name) && Element.prototype.toggleAttribute.call(slide, name, force);
  }
  return () => {
    for (const slide of slides) for (const name of writing) Reflect.deleteProperty(slide, name);
  };
}

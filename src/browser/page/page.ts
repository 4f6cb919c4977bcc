/** Where the document's parts are found. A part that is missing is a fault of the build, and says so. */

/** The document is built once, so a part is looked for once: at every turn that would be a walk through all slides. */
const found = new Map<string, HTMLElement>();

/** The one element that matches a selector. */
export function part<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = found.get(selector) ?? document.querySelector<E>(selector);
  if (!element) throw new Error(`Page: "${selector}" is not in the document. Build the deck again.`);
  found.set(selector, element);
  return element as E; // who asks knows what the document has there, as with querySelector
}

/** The slides' sections, in their order. */
export const slideSections = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.slides > .slide'),
];

/** The heading of a slide. */
export function headingOf(slide: HTMLElement): HTMLElement {
  return part(`#${CSS.escape(slide.id)}-title`);
}

/**
 * Takes the reading position to a slide's heading. The heading can be focused only while it is: a standing `tabindex`
 * makes screen readers call it, and every word in it, clickable.
 */
export function focusHeading(slide: HTMLElement): void {
  const heading = headingOf(slide);
  heading.tabIndex = -1;
  heading.addEventListener('blur', takeTabIndex);
  heading.focus({ preventScroll: true });
}

/** When the whole window loses the focus, or a dialog takes it, the heading can still be focused: it has it again afterwards. */
function takeTabIndex({ currentTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLElement) || document.activeElement === currentTarget) return;
  if (isDialogOpen()) return;
  currentTarget.removeAttribute('tabindex');
  currentTarget.removeEventListener('blur', takeTabIndex);
}

/** True while any dialog is open: keys belong to it. */
export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** The title of a slide, as one line of text. */
export const titleOf = (slide: HTMLElement): string => textOf(headingOf(slide));

/** Text content with white space as a person would read it; unlike `innerText`, also of what is not yet shown. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** What of the page a person sees. */

/** True for what is laid out and not made invisible. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !isOnlyHeard(element);

/** True for words that are on the page for ears only: clipped to nothing, as labels of signs are. */
export function isOnlyHeard(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
  return false;
}

/** Text as it is told from other text: without the spaces that layout makes. */
export const words = (text: string | null): string => (text ?? '').trim().replaceAll(/\s+/gu, ' ');

/** The words of an element that are seen. */
export function seenWords(element: Element): string {
  const found: string[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (
      text.parentElement &&
      isSeen(text.parentElement) &&
      !text.parentElement.closest('[aria-hidden="true"]')
    )
      found.push(text.textContent ?? '');
  return words(found.join(''));
}

/** How a report calls an element. */
export function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label') ?? words(element.textContent);
  const kind = element.getAttribute('class') ?? element.getAttribute('data-action') ?? '';
  const place = element.closest('.slide')?.id ?? element.closest('dialog')?.id ?? '';
  return `${element.tagName.toLowerCase()}${kind ? `.${kind.replaceAll(' ', '.')}` : ''} “${said.slice(0, 40)}”${place ? ` in ${place}` : ''}`;
}

/** Parts of what the document comes without. */

/** An element with a class and its words. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

/** A button that does something. */
export function button(words: string, press: () => void): HTMLButtonElement {
  const made = element('button', '', words);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

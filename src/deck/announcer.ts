/** How long a message may stand: long enough to be picked up, short enough not to be found at the end of the document. */
const standing = 1500;

let clearing: ReturnType<typeof setTimeout> | undefined;

/** Says something once through the page's live region, or, while a dialog makes the page inert, through the dialog's own. WCAG 4.1.3. */
export function announce(text: string): void {
  clearTimeout(clearing);
  for (const region of document.querySelectorAll('[data-status]'))
    region.textContent = region === heard() ? text : '';
  clearing = text === '' ? undefined : setTimeout(() => announce(''), standing);
}

const heard = () =>
  document.querySelector('dialog[open] [data-status]') ?? document.querySelector('body > [data-status]');

import { actionWording } from '../../wording/actions';
import { announce } from '../notices/announcer';

/** The link beside a heading goes there, as any link, and is copied besides where the browser allows it. */
export function copyLinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.heading-link') : null;
    if (link) void copy(link.href);
  });
}

async function copy(address: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    announce(actionWording.linkCopied);
  } catch {
    // The browser has no clipboard or refused it: the address is in the address bar.
  }
}

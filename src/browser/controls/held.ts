/** A key that is held presses a button once, and does not run through choices: what it switches would flicker. WCAG 2.3.1. */

const pressing = 'button, summary, a[href]';
const choosing = 'input[type="radio"]';

/** Keeps held keys from what they would switch again and again, for as long as the page is open. */
export function pressOnce(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat || !(event.target instanceof Element)) return;
      const again = event.key === 'Enter' ? pressing : event.key.startsWith('Arrow') ? choosing : '';
      if (again && event.target.closest(again)) event.preventDefault();
    },
    { capture: true },
  );
}

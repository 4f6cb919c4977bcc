/** What only a real window does: full screen, and the keys that the browser takes before the page. */
import { expect, onSample as test } from './fixture';
import type { Desktop } from './desktop';

const ready = 'document.querySelector(".deck.ready") !== null && document.hasFocus()';
const isFull = 'innerHeight === screen.height';
const isOpen = (id: string) => `document.querySelector("#${id}").open`;

/** `flips` counts how often the screen goes blank; a dialog that is made modal is closed and opened in one go. */
const countFlips = `globalThis.flips = 0;
  new MutationObserver((changes) => { if (changes[0].target.open && changes.length === 1) flips += 1; })
    .observe(document.querySelector('#blank-dialog'), { attributeFilter: ['open'] }); 1`;

async function openFull(desktop: Desktop, address: string): Promise<void> {
  await desktop.open(address);
  await expect.poll(() => desktop.ask(ready)).toBe(true);
  desktop.press('f');
  await expect.poll(() => desktop.ask(isFull)).toBe(true);
}

for (const [key, id] of [
  ['c', 'contents-dialog'],
  ['p', 'preferences-dialog'],
  ['question', 'help-dialog'],
  ['b', 'blank-dialog'],
] as const)
  test(`in full screen the first Escape closes what ${key} has opened, the second leaves full screen`, async ({
    desktop,
    baseURL,
  }) => {
    await openFull(desktop, `${baseURL}?view=slides`);
    desktop.press(key);
    await expect.poll(() => desktop.ask(isOpen(id))).toBe(true);
    desktop.press('Escape');
    await expect.poll(() => desktop.ask(isOpen(id))).toBe(false);
    expect(await desktop.ask(isFull)).toBe(true);
    desktop.press('Escape');
    await expect.poll(() => desktop.ask(isFull)).toBe(false);
  });

test('B, held down by a real keyboard, blanks the screen once', async ({ desktop, baseURL }) => {
  await openFull(desktop, `${baseURL}?view=slides#one-place`);
  await desktop.ask(countFlips);
  desktop.hold('b', 1500);
  await expect.poll(() => desktop.ask(isOpen('blank-dialog'))).toBe(true);
  expect(await desktop.ask('flips')).toBe(1);
});

test('when the speaker view takes full screen from the slides, both windows say how to bring it back', async ({
  desktop,
  baseURL,
}) => {
  await openFull(desktop, `${baseURL}?view=slides#one-place`);
  desktop.press('s');
  const speaker = 'view=speaker';
  await expect
    .poll(() => desktop.ask('document.querySelector("[data-windows]")?.innerText', speaker))
    .toContain('left full screen: press F in their window');
  expect(await desktop.ask('document.querySelector("[data-notice]").innerText')).toContain('Press F here');
});

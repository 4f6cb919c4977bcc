import type { Page } from '@playwright/test';
import { expect, test } from '../support/sample';

/** What is wrong with where the focus is, or nothing. */
function focusProblem(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'the focus is on nothing';
    const name = `${focused.tagName} “${focused.textContent?.trim().slice(0, 40) ?? ''}”`;
    const seen = focused.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
    if (!seen) return `the focus is on the invisible ${name}`;
    const box = focused.getBoundingClientRect();
    const inside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
    if (!inside || box.width < 2 || box.height < 2) return `the focus is out of sight on ${name}`;
    const at = document.elementFromPoint(
      Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
      Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1),
    );
    const related = at !== null && (focused.contains(at) || at.contains(focused));
    return related ? '' : `the focus is behind something, on ${name}`;
  });
}

/** Turns, steps, dialogs and blank screens, with Tab in between so that the focus stands on many things when they come. */
const walk = [
  'ArrowRight ArrowRight Tab ArrowRight Space Shift+Space PageDown Tab ArrowRight ArrowRight Tab Enter Escape',
  'ArrowLeft PageUp Tab Tab ArrowRight ArrowDown c Escape c Tab Enter Tab ArrowRight ? Escape b b End Tab',
  'ArrowRight Home Tab ArrowRight b ArrowRight ArrowUp r Tab Tab',
].flatMap((keys) => keys.split(' '));

test('over a long walk by keyboard the focus is always on something that can be seen', async ({
  deck,
  page,
}) => {
  await deck.open('#gallery');
  for (const [step, key] of walk.entries())
    await test.step(`${step + 1}. ${key}`, async () => {
      await page.keyboard.press(key);
      await expect
        .poll(() => focusProblem(page), { message: `after ${walk.slice(0, step + 1).join(', ')}` })
        .toBe('');
    });
});

test('wherever the focus is on a slide, the slide can leave and the focus is not lost', async ({
  deck,
  page,
}) => {
  await deck.open();
  const total = (await deck.titles()).length;
  for (let number = 1; number < total; number += 1) {
    const things = deck.slide.locator('a:visible, summary:visible, button:visible');
    const count = await things.count();
    for (let index = 0; index < count; index += 1) {
      await deck.position.fill(String(number));
      await deck.isAt(number);
      await deck.showSteps();
      await things.nth(index).focus();
      await page.keyboard.press('ArrowRight');
      await deck.isAt(number + 1);
      expect(await focusProblem(page), `from slide ${number}`).toBe('');
    }
    await deck.position.fill(String(number + 1));
    await deck.isAt(number + 1);
  }
});

test('the talk can be given by keyboard alone', async ({ deck, page }) => {
  await deck.open();
  const total = (await deck.titles()).length;
  for (let press = 0; press < 60 && !(await page.title()).startsWith(`${total}. `); press += 1)
    await page.keyboard.press('Space');
  await deck.isAt(total);
  await page.keyboard.press('c');
  await page.keyboard.press('Home');
  await expect(deck.dialog('Contents')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(deck.dialog('Contents')).toBeHidden();
});

test('a dialog gives the focus back to the heading that had it', async ({ deck, page }) => {
  await deck.open('#statement');
  await page.keyboard.press('PageDown');
  await expect(deck.slide.getByRole('heading')).toBeFocused();
  await page.keyboard.press('?');
  await expect(deck.dialog('Keys and help')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(deck.slide.getByRole('heading')).toBeFocused();
});

// Orca 43 says nothing of a focus that comes after the page behind it has left the accessibility tree.
test('a dialog has the focus before the page behind it is inert, and the page is inert before a key is acted on', async ({
  deck,
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('focusin', ({ target }) => {
      const dialog = target instanceof Element ? target.closest('dialog') : null;
      if (dialog) dialog.dataset['inertAtFocus'] ??= String(dialog.matches(':modal'));
    });
  });
  await deck.open('#statement');
  await page.keyboard.press('?');
  const help = deck.dialog('Keys and help');
  await expect(help).toHaveAttribute('data-inert-at-focus', 'false');
  await page.keyboard.press('Tab');
  await expect(page.locator('dialog:modal')).toHaveCount(1);
  await expect(help.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(deck.slide.getByRole('heading')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.locator('dialog:modal')).toHaveCount(1); // by itself
});

test('a dialog that is opened over one that has only just opened stays the upper one', async ({
  deck,
  page,
}) => {
  await deck.open();
  const help = deck.dialog('Keys and help');
  await page.keyboard.press('?');
  await expect(help).toBeVisible(); // what opens dialogs has come
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
    document.querySelector<HTMLElement>('#toolbar [data-action="preferences"]')?.click();
  });
  const preferences = deck.dialog('Preferences');
  await expect(preferences.getByRole('button', { name: 'Close' })).toBeFocused();
  await expect(page.locator('dialog:modal')).toHaveCount(2);
  await expect(preferences.locator(':focus')).toHaveCount(1);
  await expect(preferences.getByRole('status')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(preferences).toBeHidden();
  await expect(help).toBeVisible();
});

/** Larger text on phones and on desks: nothing runs out sideways, whatever the width of the window and wherever the text size comes from. WCAG 1.4.4, 1.4.10. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixture';
import { prefers } from '../support/fixture';
import type { Deck } from '../support/fixture';

type TextSize = '100' | '125' | '150' | '175' | '200';

/** The preferences of an earlier visit. */
const withText = (page: Page, textSize: TextSize) => prefers(page, { textSize });

/** What of an open dialog lies beside it, each as a sentence; a table that scrolls by itself may. */
const beside = (dialog: Locator) =>
  dialog.evaluate((box) => {
    const right = box.getBoundingClientRect().left + box.clientLeft + box.clientWidth;
    const out = [...box.querySelectorAll('*')].filter(
      (part) =>
        part.checkVisibility() &&
        !part.closest('.label, .rehearsal-scroll *, .visually-hidden') &&
        part.getBoundingClientRect().right > right + 1,
    );
    const sideways = box.scrollWidth - box.clientWidth;
    return [
      ...(sideways > 0 ? [`it scrolls sideways by ${sideways} px`] : []),
      ...out.map((part) => `${part.tagName} “${(part.textContent ?? '').slice(0, 30)}” reaches out of it`),
    ];
  });

/** The first thing in a dialog that a person can use, besides closing it. */
const firstControl = (dialog: Locator) =>
  dialog.locator('input, a, select, button:not(.dialog-close)').first();

async function fits(deck: Deck, name: string): Promise<void> {
  const dialog = deck.dialog(name);
  await expect(dialog).toBeVisible();
  const what = `${name}, ${deck.page.viewportSize()?.width} px`;
  expect.soft(await beside(dialog), what).toEqual([]);
  expect.soft(await dialog.evaluate(({ scrollLeft }) => scrollLeft), what).toBe(0);
}

const phones = [320, 360, 390] as const;
const onPhones = 'at 320 px, 360 px and 390 px';

/** Looks at the page that is open in a window as wide as each phone, one after the other. */
async function onEachPhone(page: Page, look: () => Promise<void>): Promise<void> {
  for (const width of phones)
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 640 });
      await look();
    });
}

for (const size of ['100', '200'] as const) {
  test(`${onPhones} and ${size} % every dialog of the slides fits, with its first control in sight`, async ({
    deck,
    page,
  }) => {
    await withText(page, size);
    await page.setViewportSize({ width: phones[0], height: 640 });
    await deck.open('?view=slides');
    await onEachPhone(page, async () => {
      for (const [key, name] of [
        ['c', 'Contents'],
        ['p', 'Preferences'],
        ['?', 'Keys and help'],
      ] as const) {
        await page.keyboard.press(key);
        await fits(deck, name);
        if (name !== 'Keys and help') await expect.soft(firstControl(deck.dialog(name))).toBeInViewport();
        await page.keyboard.press('Escape');
        await expect(deck.dialog(name)).toBeHidden();
      }
    });
  });

  for (const width of phones)
    test(`at ${width} px and ${size} % the speaker view and its dialogs fit`, async ({ deck, page }) => {
      await page.setViewportSize({ width, height: 640 });
      await withText(page, size);
      await page.goto('./?view=speaker');
      await expect(page.getByRole('heading', { name: 'Notes', exact: true })).toBeVisible();
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(sideways, 'the view itself').toBeLessThanOrEqual(0);
      const windows = page.getByRole('region', { name: 'Windows and settings' });
      for (const [button, name] of [
        ['Settings', 'Windows and settings'],
        ['Preferences', 'Preferences'],
        ['Keys and help', 'Keys and help'],
      ] as const) {
        await windows.getByRole('button', { name: button }).click();
        await fits(deck, name);
        await page.keyboard.press('Escape');
        await expect(deck.dialog(name)).toBeHidden();
      }
      await windows.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('button', { name: 'Planned against spoken' }).click();
      await fits(deck, 'Planned against spoken');
    });

  test(`${onPhones} and ${size} % the preferences of the reading view fit, with their first choice in sight`, async ({
    deck,
    page,
  }) => {
    await withText(page, size);
    await page.setViewportSize({ width: phones[0], height: 640 });
    await deck.read();
    await onEachPhone(page, async () => {
      await page.getByRole('button', { name: 'Preferences' }).click();
      await fits(deck, 'Preferences');
      await expect(firstControl(deck.dialog('Preferences'))).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(deck.dialog('Preferences')).toBeHidden();
    });
  });
}

for (const size of ['100', '125', '150', '175', '200'] as const)
  test(`the reading view at ${size} % scrolls sideways in no window from 300 to 1700 px wide`, async ({
    deck,
    page,
  }) => {
    test.slow();
    await withText(page, size);
    await deck.read();
    const found: string[] = [];
    for (let width = 300; width <= 1700; width += 20) {
      await page.setViewportSize({ width, height: 720 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (sideways > 0) found.push(`${sideways} px at ${width}`);
    }
    expect(found).toEqual([]);
  });

/** Captions as who sends them, who reads them and who looks at the stage find them. */
import type { Page } from '@playwright/test';
import { expect } from './fixture';

export const shownSlide = (page: Page) =>
  page.getByRole('region', { name: 'Slides', exact: true }).locator('.slide:visible');

export const strip = (page: Page) => page.getByRole('region', { name: 'Captions', exact: true });
export const log = (page: Page) => page.getByRole('log', { name: 'What was said' });

/** The lines of the slide, as who captions has them. */
export const cues = (page: Page) =>
  page.getByRole('list', { name: 'Lines of this slide' }).getByRole('button');

export const next = (page: Page) => page.locator('[aria-current="step"]');

/** Their words, once they are there. */
export async function wordsOf(page: Page): Promise<readonly string[]> {
  await expect(cues(page).first()).toBeVisible();
  const all = await cues(page).all(); // Firefox loses a list of results
  return Promise.all(all.map(async (cue) => (await cue.textContent()) ?? ''));
}

/** Chooses captions, as a person does. */
export async function want(page: Page, how: 'Below the slides' | 'None' | RegExp = 'Below the slides') {
  await expect(page.locator('html[data-in-room]')).toBeAttached();
  await page.keyboard.press(page.url().includes('view=speaker') ? ',' : 'p');
  await expect(page.locator('dialog:modal')).toBeVisible(); // a press while it becomes so is lost
  await page
    .getByRole('group', { name: 'Captions of what is said' })
    .getByRole('radio', { name: how, exact: true })
    .check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

export const goTo = (page: Page, slide: string) =>
  page.evaluate((id) => {
    location.hash = id;
  }, slide);

/** The last line that is seen, whole. */
export async function expectLast(page: Page, words: string) {
  const last = log(page).locator('p').last();
  await expect(last).toHaveText(words);
  await expect(last).toBeInViewport({ ratio: 0.99 });
}

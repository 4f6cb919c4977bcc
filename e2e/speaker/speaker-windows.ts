/** Windows of a talk, as a presenter has them open. */
import { expect, test as bare } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { arrived } from '../support/fixture';
import { withSample } from '../support/sample';

/** The windows are of the sample talk; what they log is looked at elsewhere. */
export const test = withSample(bare);

/** A slide with three steps, the fifth of 37. */
export const steppedSlide = 'strands';
export const steppedTitle = 'Three strands go on side by side';

/** Opens the slides at one of them. */
export async function openSlides(page: Page, slide = steppedSlide): Promise<void> {
  await page.goto(`./?view=slides#${slide}`);
  await expect(page.getByRole('region', { name: 'Slides' })).toBeVisible();
  await arrived(page);
}

/** Opens the speaker view from the slides, with its key. */
export async function openSpeaker(slides: Page): Promise<Page> {
  const [speaker] = await Promise.all([slides.waitForEvent('popup'), slides.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  await expect(speaker.getByText('One slides window follows.')).toBeVisible();
  return speaker;
}

/** The slides with their speaker view beside them. */
export async function openTalk(page: Page, slide?: string): Promise<{ slides: Page; speaker: Page }> {
  await openSlides(page, slide);
  return { slides: page, speaker: await openSpeaker(page) };
}

/** The slide that the audience sees, or the speaker's likeness of it. */
export const shownSlide = (page: Page): Locator =>
  page.getByRole('region', { name: /^(?:Slides|Now)$/u }).locator('.slide:visible');

/** Expects a window to show a slide with so many of its steps. */
export async function expectPlace(page: Page, slide: string, steps = 0): Promise<void> {
  await expect(shownSlide(page)).toHaveId(slide);
  await expect(shownSlide(page).locator('.fragment').filter({ visible: true })).toHaveCount(steps);
}

/** The audience's blank screen. */
export const blankScreen = (slides: Page): Locator => slides.getByRole('dialog', { name: 'Screen blanked' });

/** What a dial of the clock shows. */
export const dial = (speaker: Page, name: string): Locator =>
  speaker
    .getByRole('region', { name: 'Time' })
    .locator('.dial')
    .filter({ has: speaker.getByText(name, { exact: true }) })
    .getByRole('definition');

/** Records all that the live region of a page says. */
export async function recordSpeech(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const spoken: string[] = [];
    Reflect.set(globalThis, 'spoken', spoken);
    const region = document.querySelector('[data-status]');
    if (region)
      new MutationObserver(() => region.textContent && spoken.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'spoken') as string[]);
}

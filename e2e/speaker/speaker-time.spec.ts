import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { dial, openSpeaker, openTalk, steppedSlide, test } from './speaker-windows';

const began = new Date('2026-03-02T14:05:00');

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: began });
});

/** A talk for which time passes only when a test lets it. */
async function openStillTalk(page: Page, slide?: string): ReturnType<typeof openTalk> {
  const windows = await openTalk(page, slide);
  await page.clock.pauseAt(new Date(began.getTime() + 60_000));
  return windows;
}

/** What each slide is planned to take. */
const plannedSeconds = (speaker: Page): Promise<readonly number[]> =>
  speaker
    .locator('.slides > .slide')
    .evaluateAll((slides) => slides.map((slide) => Number(slide.getAttribute('data-seconds'))));

const start = (speaker: Page) => speaker.getByRole('button', { name: 'Start' }).click();

test('the clock starts, pauses, goes on and is reset', async ({ page }) => {
  const { speaker } = await openStillTalk(page, 'sample');
  const elapsed = dial(speaker, 'Elapsed');
  await expect(elapsed).toContainText('0:00');
  await expect(dial(speaker, 'Whole talk')).toContainText('not started');
  await page.clock.runFor('01:00');
  await expect(elapsed).toContainText('0:00');

  await start(speaker);
  await page.clock.runFor('01:05');
  await expect(elapsed).toContainText('1:05');
  await speaker.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor('10:00');
  await expect(elapsed).toContainText('1:05');
  await expect(dial(speaker, 'Whole talk')).toContainText('paused');
  await start(speaker);
  await page.clock.runFor('00:10');
  await expect(elapsed).toContainText('1:15');
  await speaker.getByRole('button', { name: 'Reset' }).click();
  await expect(elapsed).toContainText('0:00');
});

test('pace is told in words, for the slide and for the talk', async ({ page }) => {
  const { speaker } = await openStillTalk(page, 'sample');
  const planned = Number(await speaker.locator('#sample').getAttribute('data-seconds'));
  await start(speaker);
  await page.clock.runFor(planned * 1000);
  await expect(dial(speaker, 'This slide')).toContainText('on time');
  await expect(dial(speaker, 'Whole talk')).toContainText('on time');
  await page.clock.runFor('00:40');
  await expect(dial(speaker, 'This slide')).toContainText('40 sec over');
  await expect(dial(speaker, 'Whole talk')).toContainText('40 sec over');
  await speaker.keyboard.press('ArrowRight');
  await expect(dial(speaker, 'This slide')).toContainText('on time');
  await expect(dial(speaker, 'This slide')).toContainText('0:00 of');
  await speaker.keyboard.press('End');
  await expect(dial(speaker, 'Whole talk')).toContainText('min');
  await expect(dial(speaker, 'Whole talk')).toContainText('ahead');
});

for (const reloaded of ['slides', 'speaker'] as const)
  test(`the clock goes on over a reload of the ${reloaded} window`, async ({ page }) => {
    const windows = await openStillTalk(page, 'sample');
    await start(windows.speaker);
    await page.clock.runFor('02:00');
    await windows[reloaded].reload();
    await page.clock.runFor('00:30');
    await expect(dial(windows.speaker, 'Elapsed')).toContainText('2:30');
    await expect(windows.speaker.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

test('the clock goes on while the speaker window is closed', async ({ page }) => {
  const { slides, speaker } = await openStillTalk(page, 'sample');
  await start(speaker);
  await page.clock.runFor('02:00');
  await speaker.close();
  await page.clock.runFor('01:00');
  const again = await openSpeaker(slides);
  await page.clock.runFor('00:01');
  await expect(dial(again, 'Elapsed')).toContainText('3:01');
});

test('a browser that calls its language by no language’s name has a clock all the same', async ({ page }) => {
  for (const languages of [['C'], ['en_US.UTF-8', ''], []]) {
    await page.addInitScript((names) => {
      Object.defineProperty(navigator, 'languages', { configurable: true, get: () => names });
    }, languages);
    await page.clock.install({ time: began });
    await page.goto('./?view=speaker');
    await expect(dial(page, 'Time of day')).toHaveText(/\d/u);
  }
});

test('time of day is written as the person’s own language writes it', async ({ browser, baseURL }) => {
  for (const [locale, written] of [
    ['en-US', '2:05 PM'],
    ['de-DE', '14:05'],
    ['fi-FI', '14.05'],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.clock.install({ time: began });
    await page.goto('./?view=speaker');
    await expect(dial(page, 'Time of day')).toHaveText(written.replace(' ', '\u202f'));
    await context.close();
  }
});

test('the status says slide, time left and pace when it is asked for, and only then', async ({ page }) => {
  const { speaker } = await openStillTalk(page, 'tally');
  const status = speaker.getByRole('status').first();
  await start(speaker);
  await page.clock.runFor('00:02');
  await expect(status).toHaveText('');
  await page.clock.runFor('05:00');
  await expect(status).toHaveText('');
  await speaker.keyboard.press('t');
  await expect(status).toHaveText(/^Slide 4 of 37, \d+ minutes left, (?:on time|.* (?:over|ahead))\.$/u);
  await page.clock.runFor('00:03');
  await expect(status).toHaveText('');
  await speaker.getByRole('button', { name: 'Say status' }).click();
  await expect(status).toHaveText(/^Slide 4 of 37/u);
});

test('before the clock is started, the status says so', async ({ page }) => {
  const { speaker } = await openStillTalk(page, 'tally');
  const seconds = (await plannedSeconds(speaker)).reduce((sum, value) => sum + value, 0);
  await speaker.keyboard.press('t');
  await expect(speaker.getByRole('status').first()).toHaveText(
    `Slide 4 of 37, ${Math.round(seconds / 60)} minutes left, not started.`,
  );
});

test('on a slide with steps the status says the step', async ({ page }) => {
  const { speaker } = await openStillTalk(page, steppedSlide);
  await speaker.keyboard.press('ArrowRight');
  await page.clock.runFor('00:03');
  await speaker.keyboard.press('t');
  await expect(speaker.getByRole('status').first()).toHaveText(/^Slide 5 of 37, step 1 of 3, /u);
});

test('a rehearsal records each slide and ends with a table of planned against spoken that can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { speaker } = await openStillTalk(page);
  await speaker.getByRole('button', { name: 'Rehearse' }).click();
  await expect(speaker.getByText('1 of 37', { exact: true }).first()).toBeVisible();
  await expect(speaker.getByText('Rehearsal: the time for each slide is recorded.').first()).toBeVisible();
  await page.clock.runFor('01:30');
  await speaker.keyboard.press('ArrowRight');
  await page.clock.runFor('00:20');
  await speaker.keyboard.press('End');
  await page.clock.runFor('00:10');
  await speaker.keyboard.press('ArrowRight');

  const table = speaker.getByRole('dialog', { name: 'Planned against spoken' }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(39);
  await expect(table.getByRole('row').nth(1)).toContainText(/1:30.*over$/u);
  await expect(table.getByRole('row').nth(3)).toContainText('not shown');
  await expect(table.getByRole('row').last()).toContainText('2:00');

  await speaker.getByRole('button', { name: 'Copy the table' }).click();
  await expect(speaker.getByText('The table is copied.')).toBeVisible();
  const copied = await speaker.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(39);
  expect(copied).toMatch(/^Slide\tTitle\tPlanned\tSpoken\tPace\n1\t/u);
  await speaker.keyboard.press('Escape');
  await expect(speaker.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('where the clipboard is denied, the table is selected instead', async ({ page }) => {
  await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
  const { speaker } = await openStillTalk(page, 'sample');
  await speaker.getByRole('button', { name: 'Rehearse' }).click();
  await page.clock.runFor('00:10');
  await speaker.getByRole('button', { name: 'End the rehearsal' }).click();
  await speaker.getByRole('button', { name: 'Copy the table' }).click();
  await expect(speaker.getByText('The table is selected')).toBeVisible();
  expect(await speaker.evaluate(() => getSelection()?.toString())).toContain('Whole talk');
});

test('the planned time of each slide is what its notes take to say, and the talk’s is their sum', async ({
  page,
}) => {
  const { speaker } = await openStillTalk(page, 'sample');
  const total = (await plannedSeconds(speaker)).reduce((sum, value) => sum + value, 0);
  const words = `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
  await expect(dial(speaker, 'Elapsed')).toContainText(`of ${words} planned`);
});

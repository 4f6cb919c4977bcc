/** Captions below the slides, in front of an audience. */
import type { Page } from '@playwright/test';
import { misfits } from '../../src/authoring/measure/measure';
import { cues, expectLast, goTo, shownSlide, strip, want, wordsOf } from '../support/captions';
import { captionersLink, expect, test, titleSlide } from './room';

/** Shows every slide with all its steps, and measures it with captions. */
async function expectFit(stage: Page): Promise<void> {
  await want(stage);
  await expect(strip(stage)).toBeVisible();
  await stage.evaluate(() => document.fonts.ready);
  const ids = await stage.locator('.slides > .slide').evaluateAll((all) => all.map(({ id }) => id));
  for (const id of ids)
    await test.step(id, async () => {
      await goTo(stage, id);
      await expect(shownSlide(stage)).toHaveId(id);
      for (const fragment of await shownSlide(stage).locator('.fragment').all())
        await fragment.evaluate((one) => one.classList.add('visible'));
      expect.soft(await misfits(shownSlide(stage)), id).toEqual([]);
      const [slide, captions] = await Promise.all([
        shownSlide(stage).boundingBox(),
        strip(stage).boundingBox(),
      ]);
      expect
        .soft((slide?.y ?? 0) + (slide?.height ?? Infinity), id)
        .toBeLessThanOrEqual((captions?.y ?? 0) + 1);
    });
}

const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
];

test.describe('on the talk that is given', () => {
  test.use({ site: 'dist' });

  for (const viewport of sizes)
    test(`take room from the slide and cover nothing at ${viewport.width} by ${viewport.height}`, async ({
      host,
      device,
    }) => {
      test.slow();
      const { page: stage } = await device(host.speakersLink(), { viewport });
      await expectFit(stage);
    });
});

test('take room from every layout, and cover nothing in the narrowest window for slides', async ({
  host,
  device,
}) => {
  test.slow();
  const { page: stage } = await device(host.speakersLink(), { viewport: { width: 1024, height: 768 } });
  await expectFit(stage);
});

test('are two rows, whatever is said', async ({ host, device }) => {
  const { page: stage } = await device(host.speakersLink());
  await want(stage);
  const { page: captioner } = await device(captionersLink(host));
  await expect(cues(captioner).first()).toBeVisible();
  const before = await strip(stage).boundingBox();
  for (let index = 0; index < (await cues(captioner).count()); index += 1) {
    const words = (await cues(captioner).nth(index).textContent()) ?? '';
    await captioner.keyboard.press('Enter');
    await expectLast(stage, words);
    expect(await strip(stage).boundingBox()).toEqual(before);
  }
});

test('take as much from the slide in the speaker’s preview, as soon as they are there', async ({
  host,
  device,
}) => {
  const { page: stage } = await device(host.speakersLink());
  await expect(shownSlide(stage)).toHaveId(titleSlide);
  await expect(stage.locator('html[data-in-room]')).toBeAttached();
  await stage.context().addInitScript(() => {
    Object.assign(window, { setInterval: () => 0 }); // the speaker view asks every two seconds too, and hears of everything then
  });
  const [speaker] = await Promise.all([stage.waitForEvent('popup'), stage.keyboard.press('s')]);
  const share = (page: Page, frame: string) =>
    page.evaluate((outer) => {
      const [box, slide] = [outer, '.slide.present'].map((part) =>
        document.querySelector(part)?.getBoundingClientRect(),
      );
      return box && slide ? slide.height / box.height : 0;
    }, frame);
  const expectSame = () =>
    expect
      .poll(async () => Math.abs((await share(stage, 'body')) - (await share(speaker, '.deck'))))
      .toBeLessThan(0.003); // two px, that rounding takes
  await expectSame();
  const whole = await share(stage, 'body');
  await want(stage);
  await expect(strip(stage)).toBeVisible();
  expect(await share(stage, 'body')).toBeLessThan(whole - 0.05);
  await expectSame();
  await want(stage, 'None');
  await expect(strip(stage)).toHaveCount(0);
  await expectSame();
});

test('stay in sight where the slide does not, and in full screen', async ({ host, device }) => {
  const { page: stage } = await device(host.speakersLink());
  await want(stage);
  const { page: captioner } = await device(captionersLink(host));
  const [first = '', second = '', third = ''] = await wordsOf(captioner);
  await captioner.keyboard.press('Enter');
  await expectLast(stage, first);
  const blank = stage.getByRole('dialog', { name: 'Screen blanked' });
  await stage.keyboard.press('b');
  await expect(blank).toBeVisible();
  await expectLast(stage, first);
  await captioner.keyboard.press('Enter');
  await expectLast(stage, second);
  await expect(blank.getByRole('region', { name: 'Captions' })).toBeVisible();
  await stage.reload();
  await expect(blank).toBeVisible();
  await expectLast(stage, second);
  await stage.keyboard.press('b');
  await expect(blank).toBeHidden();
  await expectLast(stage, second);
  await stage.keyboard.press('f');
  await expect.poll(() => stage.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await captioner.keyboard.press('Enter');
  await expectLast(stage, third);
});

test('are not printed', async ({ host, device }) => {
  const { page: stage } = await device(host.speakersLink());
  const { page: captioner } = await device(captionersLink(host));
  const sheets = async () => (await stage.pdf()).toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
  await expect(shownSlide(stage)).toHaveId(titleSlide);
  const before = await sheets();
  await want(stage);
  await captioner.getByRole('textbox').fill('Not on paper.');
  await captioner.keyboard.press('Enter');
  await expectLast(stage, 'Not on paper.');
  expect(await sheets()).toBe(before);
  await stage.emulateMedia({ media: 'print' });
  await expect(stage.getByText('Not on paper.')).toBeHidden();
});

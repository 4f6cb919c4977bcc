import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { painted } from '../support/fixture';
import {
  blankScreen,
  expectPlace,
  openSlides,
  openSpeaker,
  openTalk,
  shownSlide,
  steppedSlide,
  steppedTitle,
  test,
} from './speaker-windows';

test.describe('the speaker view shows what a presenter needs', () => {
  test(
    'it opens with a key, with the toolbar and by its address',
    { tag: '@every-browser' },
    async ({ page }) => {
      const { speaker } = await openTalk(page);
      await expectPlace(speaker, steppedSlide);
      await speaker.close();

      const [again] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('link', { name: 'Speaker view' }).click(),
      ]);
      await expectPlace(again, steppedSlide);
      await again.close();

      await page.goto(`./?view=speaker#${steppedSlide}`);
      await expectPlace(page, steppedSlide);
      await expect(page.getByText('No slides window follows.')).toBeVisible();
    },
  );

  test('it has no frames, and the document has each slide once', async ({ page }) => {
    const { speaker } = await openTalk(page);
    expect(speaker.frames()).toHaveLength(1);
    const ids = await speaker.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test(
    'it shows the slide, what comes next, the notes and the place',
    { tag: '@every-browser' },
    async ({ page }) => {
      const { speaker } = await openTalk(page);
      await expect(speaker.getByText('5 of 37', { exact: true }).first()).toBeVisible();
      const next = speaker.getByRole('region', { name: 'Next' });
      await expect(next).toContainText('Step 1 of 3: The reading room opens', { useInnerText: true });
      const notes = speaker.getByRole('group', { name: 'Notes' });
      await expect(notes).toContainText('These are three strands, in three steps.', { useInnerText: true });
      await expect(notes).not.toContainText('This is the layout title', { useInnerText: true });

      for (let step = 0; step < 3; step += 1) await speaker.keyboard.press('ArrowRight');
      await expect(next).toContainText('One mark is the least there can be', { useInnerText: true });
      await speaker.keyboard.press('End');
      await expect(next).toContainText('This is the end of the talk.', { useInnerText: true });
    },
  );

  test('cues and context stand apart from the words to speak, each with its label', async ({ page }) => {
    const { speaker } = await openTalk(page, 'marks');
    const notes = speaker.getByRole('group', { name: 'Notes' });
    const border = (text: string) =>
      notes
        .getByRole('paragraph')
        .filter({ hasText: text, visible: true })
        .first()
        .evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect(await border('Not in the article')).toBe('solid');
    await speaker.keyboard.press('Home');
    expect(await border('For the presenter')).toBe('dashed');
    expect(await border('This is the layout title')).toBe('none');
  });

  test('the preview is laid out as the audience’s window is', { tag: '@every-browser' }, async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    for (const size of [
      { width: 1280, height: 720 },
      { width: 1024, height: 768 },
      { width: 1920, height: 1080 },
      { width: 800, height: 1000 },
    ]) {
      await slides.setViewportSize(size);
      await expect
        .poll(async () => {
          const there = await places(slides, size.width);
          const here = await places(speaker, 0);
          return Math.max(...there.map((value, index) => Math.abs(value - (here[index] ?? 9))));
        }, `at ${size.width} × ${size.height}`)
        .toBeLessThan(0.01);
    }
  });

  test('the contents take the talk to a slide', async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    await speaker.getByRole('button', { name: 'Contents' }).click();
    await speaker
      .getByRole('dialog', { name: 'Contents' })
      .getByRole('link', { name: /A statement by itself/u })
      .first()
      .click();
    await expect(shownSlide(slides)).toHaveId('statement');
    await expectPlace(speaker, 'statement');
  });

  test('printed from the speaker view, every slide has its notes again', async ({ page }) => {
    const { speaker } = await openTalk(page);
    await speaker.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await speaker.locator('.slides > .slide').count()).toBe(37);
    expect(await speaker.locator('.slides > .slide > .notes').count()).toBe(37);
    await speaker.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(speaker.getByRole('group', { name: 'Notes' })).toContainText('These are three strands', {
      useInnerText: true,
    });
  });
});

/** Where the heading's words and the steps' headings stand, as parts of the width of the audience's screen. */
async function places(page: Page, width: number): Promise<number[]> {
  return page.evaluate((screen) => {
    const box = document.querySelector('[data-deck]')?.getBoundingClientRect();
    const scale = screen || (box?.width ?? 1);
    return [
      ...document.querySelectorAll('.slides > .present :is(.slide-title, .point-heading, summary)'),
    ].flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, top, width: wide } = range.getBoundingClientRect();
      return [left - (box?.left ?? 0), top - (box?.top ?? 0), wide].map((value) => value / scale);
    });
  }, width);
}

test.describe('the windows drive each other', () => {
  const moves = [
    ['ArrowRight', steppedSlide, 1],
    ['PageDown', steppedSlide, 2],
    ['Space', steppedSlide, 3],
    ['ArrowDown', 'marks', 0],
    ['ArrowUp', steppedSlide, 3],
    ['PageUp', steppedSlide, 2],
    ['Shift+Space', steppedSlide, 1],
    ['ArrowLeft', steppedSlide, 0],
    ['End', 'credits', 0],
    ['Home', 'sample', 0],
  ] as const;

  for (const driver of ['slides', 'speaker'] as const)
    test(
      `keys in the ${driver} window move both, step by step`,
      { tag: '@every-browser' },
      async ({ page }) => {
        const windows = await openTalk(page);
        for (const [key, slide, steps] of moves)
          await test.step(key, async () => {
            await windows[driver].keyboard.press(key);
            await expectPlace(windows.slides, slide, steps);
            await expectPlace(windows.speaker, slide, steps);
          });
      },
    );

  for (const key of ['b', '.'])
    test(
      `${key} blanks the audience’s screen and shows it again, from either window`,
      { tag: '@every-browser' },
      async ({ page }) => {
        const { slides, speaker } = await openTalk(page);
        const button = speaker.getByRole('button', { name: 'Blank' });
        for (const [on, off] of [
          [speaker, speaker],
          [slides, slides],
          [speaker, slides],
          [slides, speaker],
        ] as const) {
          await on.keyboard.press(key);
          await expect(blankScreen(slides)).toBeVisible();
          await expect(button).toHaveAttribute('aria-pressed', 'true');
          await expect(speaker.getByText('The audience sees a blank screen.')).toBeVisible();
          await off.keyboard.press(key);
          await expect(blankScreen(slides)).toBeHidden();
          await expect(button).toHaveAttribute('aria-pressed', 'false');
          await expect(speaker.getByText('The audience sees the slide.')).toBeVisible();
        }
      },
    );

  test('the speaker can go on while the screen is blank', async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    await speaker.getByRole('button', { name: 'Blank' }).click();
    await speaker.keyboard.press('PageDown');
    await expectPlace(slides, steppedSlide, 1);
    await expect(blankScreen(slides)).toBeVisible();
  });

  test(
    'moving over the preview shows a spotlight at that point of the audience’s screen',
    { tag: '@every-browser' },
    async ({ page }) => {
      const { slides, speaker } = await openTalk(page);
      const preview = await speaker.getByRole('region', { name: 'Now' }).boundingBox();
      if (!preview) throw new Error('The preview is not shown.');
      await speaker.mouse.move(preview.x + preview.width * 0.25, preview.y + preview.height * 0.75, {
        steps: 3,
      });
      const light = slides.locator('.spotlight');
      await expect(light).toBeVisible();
      await expect
        .poll(async () => {
          const box = await light.boundingBox();
          return box && [Math.round((box.x + box.width / 2) / 10), Math.round((box.y + box.height / 2) / 10)];
        })
        .toEqual([32, 54]);
      await speaker.mouse.move(0, 0);
      await expect(light).toBeHidden();
    },
  );

  test(
    'the pointer can be moved with the arrow keys, and the slide stays',
    { tag: '@every-browser' },
    async ({ page }) => {
      const { slides, speaker } = await openTalk(page);
      const light = slides.locator('.spotlight');
      await speaker.getByRole('button', { name: 'Pointer' }).press('Enter');
      await expect(light).toBeVisible();
      const before = await light.boundingBox();
      await speaker.keyboard.press('ArrowRight');
      await expect.poll(async () => (await light.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
      await expectPlace(slides, steppedSlide);
      await speaker.keyboard.press('Escape');
      await expect(light).toBeHidden();
    },
  );

  test('slides that are left before they have joined the talk do not follow it unseen', async ({ page }) => {
    let arrive = () => undefined as void;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/audience*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`./?view=slides#${steppedSlide}`);
    await expect(page.getByRole('region', { name: 'Slides' })).toBeVisible();
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await page.keyboard.press('r');
    const arrived = page.waitForResponse('**/audience*.js');
    arrive();
    await (await arrived).finished();
    await expect(speaker.getByText('No slides window follows.')).toBeVisible();
    await expect(page.locator('.spotlight')).toHaveCount(0);
  });

  test('a spotlight does not outlive the speaker window', async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    await speaker.getByRole('button', { name: 'Pointer' }).press('Enter');
    await expect(slides.locator('.spotlight')).toBeVisible();
    await speaker.close({ runBeforeUnload: true });
    await expect(slides.locator('.spotlight')).toBeHidden();
  });

  test('three windows and more follow one talk', { tag: '@every-browser' }, async ({ page, context }) => {
    const { slides, speaker } = await openTalk(page);
    await speaker.getByRole('button', { name: 'Settings' }).click();
    const [second] = await Promise.all([
      speaker.waitForEvent('popup'),
      speaker.getByRole('button', { name: 'Open the slides' }).click(),
    ]);
    await speaker.keyboard.press('Escape');
    await expect(speaker.getByText('2 slides windows follow.')).toBeVisible();
    const other = await context.newPage();
    await other.goto(speaker.url());
    await expectPlace(other, steppedSlide);
    await other.keyboard.press('ArrowRight');
    for (const one of [slides, second, speaker, other]) await expectPlace(one, steppedSlide, 1);
    await second.keyboard.press('End');
    for (const one of [slides, second, speaker, other]) await expectPlace(one, 'credits');
    await second.close({ runBeforeUnload: true });
    await expect(speaker.getByText('One slides window follows.')).toBeVisible();
  });

  test('two talks side by side never drive each other', async ({ context }) => {
    const first = await openTalk(await context.newPage());
    const second = await openTalk(await context.newPage());
    await first.speaker.keyboard.press('ArrowRight');
    await second.speaker.keyboard.press('End');
    await expectPlace(second.slides, 'credits');
    await second.slides.keyboard.press('b');
    await expect(blankScreen(second.slides)).toBeVisible();
    await expectPlace(first.slides, steppedSlide, 1);
    await expectPlace(first.speaker, steppedSlide, 1);
    await expect(blankScreen(first.slides)).toBeHidden();
    await expectPlace(second.speaker, 'credits');
    await first.speaker.reload();
    await expectPlace(first.speaker, steppedSlide, 1);
  });
});

test.describe('a window that is reloaded or closed comes back to the talk', () => {
  for (const reloaded of ['slides', 'speaker'] as const)
    test(`the ${reloaded} window, reloaded in the middle of a step, is where it was`, async ({ page }) => {
      const windows = await openTalk(page);
      await windows.speaker.keyboard.press('ArrowRight');
      await windows.speaker.keyboard.press('ArrowRight');
      await expectPlace(windows.slides, steppedSlide, 2);
      await windows[reloaded].reload();
      await expectPlace(windows[reloaded], steppedSlide, 2);
      await expect(windows.speaker.getByText('One slides window follows.')).toBeVisible();
      await windows.speaker.keyboard.press('ArrowRight');
      await expectPlace(windows.slides, steppedSlide, 3);
      await windows.slides.keyboard.press('ArrowRight');
      await expectPlace(windows.speaker, 'marks');
    });

  test('slides whose browser forgets a window’s name over a reload stay in the talk, after Back too', async ({
    page,
  }) => {
    await page.addInitScript(() => (window.name = '')); // as WebKit does with a file
    const { slides, speaker } = await openTalk(page, 'sample');
    await slides.keyboard.press('End');
    await expectPlace(speaker, 'credits');
    await slides.reload();
    await expectPlace(slides, 'credits');
    await expect(speaker.getByText('One slides window follows.')).toBeVisible();
    await slides.goBack();
    await expectPlace(speaker, 'sample');
    await slides.reload();
    await expectPlace(slides, 'sample');
    await speaker.keyboard.press('ArrowRight');
    await expectPlace(slides, 'gallery');
  });

  for (const reloaded of ['slides', 'speaker'] as const)
    test(`the ${reloaded} window is blank again after a reload`, async ({ page }) => {
      const windows = await openTalk(page);
      await windows.speaker.keyboard.press('b');
      await expect(blankScreen(windows.slides)).toBeVisible();
      await windows[reloaded].reload();
      await expect(blankScreen(windows.slides)).toBeVisible();
      await expect(windows.speaker.getByRole('button', { name: 'Blank' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    });

  test(
    'both windows reloaded at once find each other at the same step',
    { tag: '@every-browser' },
    async ({ page }) => {
      const { slides, speaker } = await openTalk(page);
      await speaker.keyboard.press('ArrowRight');
      await expectPlace(slides, steppedSlide, 1);
      await Promise.all([slides.reload(), speaker.reload()]);
      await expectPlace(slides, steppedSlide, 1);
      await expectPlace(speaker, steppedSlide, 1);
      await slides.keyboard.press('ArrowRight');
      await expectPlace(speaker, steppedSlide, 2);
    },
  );

  test('the talk goes on while one window is away, and the newest place counts', async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    const address = speaker.url();
    await speaker.goto('about:blank');
    await slides.keyboard.press('ArrowRight');
    await speaker.goto(address);
    await expectPlace(speaker, steppedSlide, 1);
    await expectPlace(slides, steppedSlide, 1);
  });

  test(
    'the speaker window, closed and opened again, shows the same',
    { tag: '@every-browser' },
    async ({ page }) => {
      const { slides, speaker } = await openTalk(page);
      await speaker.keyboard.press('ArrowRight');
      await speaker.keyboard.press('b');
      await expect(blankScreen(slides)).toBeVisible();
      await speaker.close();
      await slides.keyboard.press('b');
      await expect(blankScreen(slides)).toBeHidden();
      const again = await openSpeaker(slides);
      await expectPlace(again, steppedSlide, 1);
      await expect(again.getByRole('button', { name: 'Blank' })).toHaveAttribute('aria-pressed', 'false');
    },
  );

  test('a speaker window that is asked for while its old one is closing opens all the same', async ({
    page,
  }) => {
    await openSlides(page);
    await page.evaluate(() => {
      const open = window.open.bind(window);
      const old = document.body.appendChild(document.createElement('iframe'));
      const { contentWindow } = old;
      let times = 0;
      window.open = (...given) => {
        times += 1;
        if (times > 2) return open(...given);
        if (times === 2) setTimeout(() => old.remove());
        return contentWindow; // Chromium finds the old one by its name
      };
    });
    await page.keyboard.press('s');
    await expectPlace(await openSpeaker(page), steppedSlide);
  });

  test('without a speaker view too, slides come back to their step', async ({ page }) => {
    await openSlides(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await painted(page);
    await page.reload();
    await expectPlace(page, steppedSlide, 2);
  });

  test(
    'the slides’ way back in history takes the speaker along',
    { tag: '@every-browser' },
    async ({ page }) => {
      const { slides, speaker } = await openTalk(page);
      await slides.keyboard.press('End');
      await expectPlace(speaker, 'credits');
      await expect(slides).toHaveURL(/#credits$/u);
      await slides.goBack();
      await expect(shownSlide(speaker)).toHaveId(steppedSlide);
      await expect(speaker).toHaveTitle(new RegExp(steppedTitle, 'u'));
    },
  );
});

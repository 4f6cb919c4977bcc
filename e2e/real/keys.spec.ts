/** Keys as they come on stage: from clickers, held down, from other keyboards, with the focus wherever it happens to be. */
import type { Page } from '@playwright/test';
import { openTalk } from '../speaker/speaker-windows';
import { expect, onSample as test } from './fixture';
import { hold, strike } from './keyboard';

/** How often the screen has gone blank or shown its slides again. */
async function countFlips(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const blank = document.querySelector('#blank-dialog');
    let flips = 0;
    if (blank)
      new MutationObserver((changes) => {
        const were = changes.map(({ oldValue }) => oldValue !== null);
        if (new Set(were).size === 1) flips += 1; // to be made modal, a dialog is closed and opened in one go
        Reflect.set(globalThis, 'flips', flips);
      }).observe(blank, { attributeFilter: ['open'], attributeOldValue: true });
  });
  return () => page.evaluate(() => Number(Reflect.get(globalThis, 'flips') ?? 0));
}

/** A point on a control, from 0 at its start to 1 at its end. */
async function clickAt(page: Page, selector: string, share: number): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen.`);
  await page.mouse.click(box.x + box.width * share, box.y + box.height / 2);
}

test.describe('whose a key is', () => {
  test('after a click on the slider a clicker goes on forward, and arrows turn', async ({ deck, page }) => {
    await deck.open('#statement');
    await deck.isAt('statement');
    await clickAt(page, '[data-action="position"]', 0.333);
    await deck.isAt('statement');
    await page.keyboard.press('PageDown');
    await deck.isAt('long-statement');
    await page.keyboard.press('ArrowDown');
    await deck.isAt('short-quotation');
    await page.keyboard.press('PageUp');
    await deck.isAt('long-statement');
  });

  test('on the slider, come to by Tab, a clicker turns, and the slider keeps its arrows', async ({
    deck,
    page,
  }) => {
    await deck.open('#statement');
    await deck.position.focus();
    await page.keyboard.press('ArrowRight');
    await deck.isAt('long-statement');
    await expect(deck.position).toBeFocused();
    await page.keyboard.press('PageDown');
    await deck.isAt('short-quotation');
  });

  test('in the speaker view a clicker turns the slide after the notes were made larger', async ({ page }) => {
    const { slides, speaker } = await openTalk(page, 'statement');
    await clickAt(speaker, '[data-notes-size]', 0.5);
    const size = speaker.getByRole('slider', { name: 'Notes size' });
    const value = await size.inputValue();
    await speaker.keyboard.press('PageDown');
    await expect(slides.locator('.slide.present')).toHaveId('long-statement');
    await speaker.keyboard.press('ArrowRight');
    await expect(slides.locator('.slide.present')).toHaveId('short-quotation');
    await expect(size).toHaveValue(value);
  });

  test('every key that turns does so after a click on a quotation that fits', async ({ deck, page }) => {
    for (const [key, number] of [
      ['PageDown', 14],
      ['PageUp', 12],
      ['Space', 14],
      ['ArrowDown', 14],
      ['ArrowUp', 12],
      ['End', 37],
      ['Home', 1],
    ] as const)
      await test.step(key, async () => {
        await page.goto('about:blank'); // or the quotation would still be open
        await deck.open('#statement');
        await deck.slide.getByText(/^Source: the article/u).click();
        await deck.slide.locator('.passages blockquote p').first().click();
        await page.keyboard.press(key);
        await deck.isAt(number);
      });
  });

  test('a quotation that scrolls has its keys until its end, and a clicker’s never', async ({
    deck,
    page,
  }) => {
    await deck.open('#two-years');
    await deck.slide.getByText(/^Source: the article/u).click();
    const box = deck.slide.locator('.passages');
    await expect(box).toHaveAttribute('tabindex', '0');
    await box.focus();
    const top = () => box.evaluate(({ scrollTop }) => scrollTop);
    await page.keyboard.press('Space');
    await expect.poll(top).toBeGreaterThan(0);
    await deck.isAt('two-years');
    await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.keyboard.press('ArrowDown');
    await deck.isAt('one-day');
    await page.keyboard.press('PageUp');
    await deck.isAt('two-years');
  });

  test('keys that extend a selection are the browser’s, in slides and speaker view', async ({ page }) => {
    const { slides, speaker } = await openTalk(page, 'statement');
    await slides.locator('.slide.present .slide-title').dblclick();
    for (const key of [
      'ArrowRight',
      'ArrowLeft',
      'ArrowDown',
      'ArrowUp',
      'End',
      'Home',
      'PageDown',
      'PageUp',
    ])
      for (const window of [slides, speaker]) await window.keyboard.press(`Shift+${key}`);
    await slides.locator('.slide.present .slide-title').dblclick();
    for (let time = 0; time < 3; time += 1) await slides.keyboard.press('Shift+ArrowRight');
    expect(await slides.evaluate(() => getSelection()?.toString().length ?? 0)).toBeGreaterThan(0);
    await speaker.keyboard.press('ArrowRight');
    await expect(slides.locator('.slide.present')).toHaveId('long-statement');
  });
});

test.describe('a key that is held', () => {
  for (const key of ['b', '.', 'w'])
    test(`${key} blanks the screen once`, async ({ deck, page }) => {
      await deck.open('#statement');
      const flips = await countFlips(page);
      await hold(page, key);
      await expect(deck.dialog('Screen blanked')).toBeVisible();
      expect(await flips()).toBe(1);
      await hold(page, key);
      await expect(deck.dialog('Screen blanked')).toBeHidden();
      expect(await flips()).toBe(2);
    });

  test('in the speaker view B blanks the audience’s screen once, and P starts the clock', async ({
    page,
  }) => {
    const { slides, speaker } = await openTalk(page, 'statement');
    const flips = await countFlips(slides);
    await hold(speaker, 'b');
    await expect(slides.getByRole('dialog', { name: 'Screen blanked' })).toBeVisible();
    expect(await flips()).toBe(1);
    await hold(speaker, 'p');
    await expect(speaker.getByRole('button', { name: 'Pause' })).toBeVisible();
    await hold(speaker, 'p', 7);
    await expect(speaker.getByRole('button', { name: 'Start' })).toBeVisible();
  });

  for (const [name, by] of [
    ['F', (page: Page) => hold(page, 'f')],
    [
      'Enter on its button',
      async (page: Page) => {
        await page.getByRole('button', { name: 'Full screen' }).focus();
        await hold(page, 'Enter');
      },
    ],
  ] as const)
    test(`${name} fills the screen once`, async ({ deck, page }) => {
      await deck.open();
      await page.evaluate(() => {
        const seen: boolean[] = [];
        Reflect.set(globalThis, 'seen', seen);
        document.addEventListener('fullscreenchange', () => seen.push(document.fullscreenElement !== null));
      });
      const seen = () => page.evaluate(() => Reflect.get(globalThis, 'seen') as boolean[]);
      await by(page);
      await expect.poll(seen).toEqual([true]);
      await page.keyboard.press('Home');
      expect(await seen()).toEqual([true]);
    });

  test('an arrow turns slide after slide, and the address is right in the end', async ({
    deck,
    page,
    quiet,
  }) => {
    await deck.open('#statement');
    await hold(page, 'ArrowRight', 30);
    await deck.isAt('credits');
    await expect.poll(() => new URL(page.url()).hash).toBe('#credits');
    quiet.splice(0); // Chromium's word that it refuses so many entries
  });

  test('an arrow does not run through themes', async ({ deck, page }) => {
    await deck.open();
    await page.keyboard.press('p');
    const light = deck.dialog('Preferences').getByRole('radio', { name: 'Light' });
    await deck.dialog('Preferences').getByRole('group', { name: 'Theme' }).getByRole('radio').first().focus();
    await hold(page, 'ArrowRight', 31); // round the three of them, and on to the last
    await expect(light).toBeChecked();
  });

  test('Enter in Contents goes to the slide that was found, and no further', async ({ deck, page }) => {
    await deck.open();
    await page.keyboard.press('c');
    await deck.dialog('Contents').getByRole('searchbox').fill('A statement by itself');
    await hold(page, 'Enter');
    await deck.isAt('statement');
  });

  test('c, ? and p each open their dialog, and pressed again close it', async ({ deck, page }) => {
    await deck.open();
    for (const [key, name] of [
      ['c', 'Contents'],
      ['?', 'Keys and help'],
      ['p', 'Preferences'],
    ] as const)
      await test.step(key, async () => {
        await hold(page, key);
        await expect(deck.dialog(name)).toBeVisible();
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await deck.isAt(1);
      });
  });
});

test.describe('on another keyboard', () => {
  test('the key with B blanks the screen and shows it again: Russian, Greek, Hebrew, Arabic, full-width, an input method', async ({
    deck,
    page,
  }) => {
    await deck.open('#statement');
    for (const [layout, key] of [
      ['Russian', 'и'],
      ['Greek', 'β'],
      ['Hebrew', 'נ'],
      ['Arabic', 'لا'],
      ['full-width', 'ｂ'],
      ['an input method', 'Process'],
    ] as const)
      await test.step(layout, async () => {
        await strike(page, { key, code: 'KeyB' });
        await expect(deck.dialog('Screen blanked')).toBeVisible();
        await strike(page, { key, code: 'KeyB' });
        await expect(deck.dialog('Screen blanked')).toBeHidden();
      });
  });

  test('every letter does what is printed on it, on a Russian keyboard', async ({ deck, page }) => {
    await deck.open('#statement');
    await strike(page, { key: 'с', code: 'KeyC' });
    await expect(deck.dialog('Contents')).toBeVisible();
    await strike(page, { key: 'с', code: 'KeyC' });
    await strike(page, { key: 'з', code: 'KeyP' });
    await expect(deck.dialog('Preferences')).toBeVisible();
    await strike(page, { key: 'з', code: 'KeyP' });
    const [speaker] = await Promise.all([
      page.waitForEvent('popup'),
      strike(page, { key: 'ы', code: 'KeyS' }),
    ]);
    await expect(speaker.getByText('One slides window follows.')).toBeVisible();
    await strike(speaker, { key: 'з', code: 'KeyP' });
    await expect(speaker.getByRole('button', { name: 'Pause' })).toBeVisible();
    await strike(page, { key: 'к', code: 'KeyR' });
    await deck.isRead();
  });

  test('Shift and the key with the question mark open the help, and not Preferences', async ({
    deck,
    page,
  }) => {
    await deck.open();
    await strike(page, { key: ',', code: 'Slash', shift: true });
    await expect(deck.dialog('Keys and help')).toBeVisible();
    await expect(deck.dialog('Preferences')).toBeHidden();
  });

  test('where single characters are turned off, they are so on every keyboard', async ({ deck, page }) => {
    await deck.prefers({ shortcuts: 'off' });
    await deck.open('#statement');
    for (const key of ['b', 'w', 'n', 'x', '.', '?', ',']) await page.keyboard.press(key);
    await strike(page, { key: 'и', code: 'KeyB' });
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await deck.isAt('long-statement');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('as presenters know it', () => {
  test('Enter and N go on, Backspace goes back', async ({ deck, page }) => {
    await deck.open('#statement');
    await page.keyboard.press('Enter');
    await deck.isAt('long-statement');
    await page.keyboard.press('n');
    await deck.isAt('short-quotation');
    await page.keyboard.press('Backspace');
    await deck.isAt('long-statement');
  });

  test('a number and Enter go to that slide, in Contents too', async ({ deck, page }) => {
    await deck.open();
    await page.keyboard.type('22');
    await expect(page.getByRole('status')).toContainText('Slide 22');
    await page.keyboard.press('Enter');
    await deck.isAt('one-place');
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText('There is no slide 99');
    await deck.isAt('one-place');
    await page.keyboard.press('c');
    await page.keyboard.type('7');
    await expect(deck.dialog('Contents').getByRole('searchbox')).toHaveValue('7');
    await page.keyboard.press('Enter');
    await deck.isAt(7);
  });

  test('in the speaker view too', async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    await speaker.keyboard.type('22');
    await speaker.keyboard.press('Enter');
    await expect(slides.locator('.slide.present')).toHaveId('one-place');
    await speaker.keyboard.press('Backspace');
    await expect(slides.locator('.slide.present')).not.toHaveId('one-place');
    await speaker.keyboard.press('w');
    await expect(speaker.getByText('The audience sees a white screen.')).toBeVisible();
    const blank = slides.getByRole('dialog', { name: 'Screen blanked' });
    await expect(blank).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(blank.getByRole('button')).toHaveCSS('color', 'rgb(0, 0, 0)');
  });

  test('X shows a slide whole, and from a whole one goes to the next', async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    const hidden = slides.locator('.slide.present .fragment:not(.visible)');
    await expect(hidden).not.toHaveCount(0);
    await slides.keyboard.press('x');
    await expect(hidden).toHaveCount(0);
    await expect(slides.locator('.slide.present')).toHaveId('strands');
    await slides.keyboard.press('x');
    await expect(slides.locator('.slide.present')).toHaveId('marks');
    await speaker.keyboard.press('ArrowLeft');
    await speaker.keyboard.press('x');
    await expect(slides.locator('.slide.present')).toHaveId('marks');
  });

  test('each view’s help lists its own keys, each once', async ({ page }) => {
    const { slides, speaker } = await openTalk(page);
    for (const [window, own, others] of [
      [slides, ['F', 'R', 'S', 'P or comma'], ['T', 'P', 'Comma']],
      [speaker, ['T', 'P', 'Comma'], ['F', 'R', 'S', 'P or comma']],
    ] as const) {
      await window.keyboard.press('?');
      const keys = window.getByRole('dialog', { name: 'Keys and help' }).getByRole('rowheader');
      await expect(keys.first()).toBeVisible();
      const listed = await keys.allInnerTexts();
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed).toEqual(expect.arrayContaining([...own]));
      for (const key of others) expect(listed).not.toContain(key);
      await window.keyboard.press('Escape');
    }
  });

  test('a remote can be tested in the help: the key that arrives is shown with what it does, and nothing moves', async ({
    deck,
    page,
  }) => {
    await deck.open('#statement');
    await page.keyboard.press('?');
    const help = deck.dialog('Keys and help');
    await help.getByRole('button', { name: 'Test my remote' }).click();
    for (const [key, words] of [
      ['PageDown', 'Page Down: Next step or slide'],
      ['b', 'B: Black screen'],
      ['F5', 'F5: Load the page again'],
      ['ArrowLeft', 'Arrow Left: Previous step or slide'],
      ['F9', 'F9: does nothing here'],
      ['Enter', 'Enter: Next step or slide'],
      [' ', 'Space: Next step or slide'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(help.locator('[data-remote] p')).toContainText(words);
      await expect(help.locator('[data-remote] p')).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Escape');
    await expect(help.getByRole('button', { name: 'Test my remote' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await deck.isAt('statement');
  });
});

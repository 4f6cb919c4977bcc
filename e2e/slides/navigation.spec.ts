import { test as onAnyTalk } from '../support/fixture';
import { expect, test } from '../support/sample';
import type { Deck } from '../support/sample';

/** The words of the article that a citation opens. */
const quoted = (deck: Deck) =>
  deck.slide
    .getByRole('group', { name: 'The article’s words', includeHidden: true })
    .getByText('Nothing of this has happened.', { exact: true });

/** From the third slide, which has no steps. */
const turns = [
  ['ArrowRight', 4],
  ['ArrowDown', 4],
  ['Space', 4],
  ['PageDown', 4],
  ['ArrowLeft', 2],
  ['ArrowUp', 2],
  ['Shift+Space', 2],
  ['PageUp', 2],
  ['Home', 1],
] as const;

async function openThird(deck: Deck): Promise<void> {
  await deck.open();
  const ids = await deck.ids();
  await deck.open(`#${ids[2]}`);
  await deck.isAt(3);
}

test(
  `from slide 3 every key turns to its slide: ${turns.map(([key, number]) => `${key} to ${number}`).join(', ')}`,
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await openThird(deck);
    for (const [key, number] of turns)
      await test.step(`${key} on slide 3 shows slide ${number}`, async () => {
        await page.keyboard.press(key);
        await deck.isAt(number);
        await page.goto(`./#${(await deck.ids())[2]}`);
        await deck.isAt(3);
      });
  },
);

test(
  'End shows the last slide, and there every key forward stays',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    const last = (await deck.titles()).length;
    await page.keyboard.press('End');
    await deck.isAt(last);
    for (const key of ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'End']) await page.keyboard.press(key);
    await deck.isAt(last);
  },
);

test('on the first slide every key back stays', async ({ deck, page }) => {
  await deck.open();
  for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'Home']) await page.keyboard.press(key);
  await deck.isAt(1);
});

test('keys that are nobody’s do nothing, nor do keys with Ctrl, Alt or Meta', async ({ deck, page }) => {
  await openThird(deck);
  for (const key of 'hljkvgaoeq0123'.split('')) await page.keyboard.press(key);
  for (const key of ['Control+ArrowRight', 'Alt+ArrowUp', 'Meta+ArrowRight', 'Control+b', 'Alt+c'])
    await page.keyboard.press(key);
  await deck.isAt(3);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('steps come one by one and go one by one', { tag: '@every-browser' }, async ({ deck, page }) => {
  await deck.open('#strands');
  const points = deck.slide.getByRole('listitem');
  const total = await deck.slide.locator('.fragment').count();
  expect(total).toBeGreaterThan(1);
  for (let shown = 1; shown <= total; shown += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(points).toHaveCount(shown);
  }
  await page.keyboard.press('ArrowLeft');
  await expect(points).toHaveCount(total - 1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(deck.slide).not.toHaveAttribute('id', 'strands');
  await page.keyboard.press('ArrowLeft');
  await expect(deck.slide).toHaveAttribute('id', 'strands');
  await expect(points).toHaveCount(total);
});

onAnyTalk(
  'every slide can be reached with the Next button and every one again with Previous',
  async ({ deck }) => {
    await deck.open();
    const total = (await deck.titles()).length;
    for (let number = 1; number < total; number += 1) {
      await deck.isAt(number);
      const steps = await deck.slide.locator('.fragment').count();
      for (let press = 0; press <= steps; press += 1) await deck.button('Next').click();
    }
    await deck.isAt(total);
    await deck.showSteps();
    await expect(deck.button('Next')).toHaveAttribute('aria-disabled', 'true');
    for (let number = total; number > 1; number -= 1) {
      await deck.isAt(number);
      const steps = await deck.slide.locator('.fragment').count();
      for (let press = 0; press <= steps; press += 1) await deck.button('Previous').click();
    }
    await deck.isAt(1);
    await expect(deck.button('Previous')).toHaveAttribute('aria-disabled', 'true');
  },
);

test(
  'the position control goes to any slide, by its keys and by drawing it',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    const total = (await deck.titles()).length;
    await deck.position.focus();
    await page.keyboard.press('ArrowRight');
    await deck.isAt(2);
    await page.keyboard.press('End');
    await deck.isAt(total);
    await page.keyboard.press('ArrowLeft');
    await deck.isAt(total - 1);
    await page.keyboard.press('Home');
    await deck.isAt(1);
    await deck.position.fill('9');
    await deck.isAt(9);
    await expect(deck.position).toBeFocused();
  },
);

test(
  'the contents list every slide, mark the one that is shown, and go to any',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open('#statement');
    const titles = await deck.titles();
    await deck.button('Contents').click();
    const contents = deck.dialog('Contents');
    const links = contents.getByRole('link');
    await expect(links).toHaveText([...titles]);
    const current = contents.locator('[aria-current="true"]');
    await expect(current).toHaveCount(1);
    await expect(current).toHaveText(titles[12] ?? '');
    await expect(current).toBeFocused();
    await links.nth(3).click();
    await expect(contents).toBeHidden();
    await deck.isAt(4);
    await expect(deck.heading(titles[3] ?? '')).toBeFocused();
    await page.keyboard.press('c');
    await expect(contents).toBeVisible();
  },
);

test(
  'a dialog keeps the keys to itself, and Escape closes it and gives the focus back',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open('#statement');
    for (const [button, name] of [
      ['Contents', 'Contents'],
      ['Keys and help', 'Keys and help'],
    ] as const) {
      await deck.button(button).click();
      await expect(deck.dialog(name)).toBeVisible();
      for (const key of ['ArrowRight', 'PageDown', 'End', 'b', 'r']) await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      await expect(deck.dialog(name)).toBeHidden();
      await deck.isAt('statement');
      await expect(deck.button(button)).toBeFocused();
    }
  },
);

test('the question mark lists the keys', async ({ deck, page }) => {
  await deck.open();
  await page.keyboard.press('?');
  const rows = deck.dialog('Keys and help').getByRole('row');
  await expect(rows.first()).toContainText('Right');
  expect(await rows.count()).toBeGreaterThan(8);
  await deck.dialog('Keys and help').getByRole('button', { name: 'Close' }).click();
  await expect(deck.dialog('Keys and help')).toBeHidden();
});

for (const key of ['b', '.', 'B'])
  test(`${key} blanks the screen, and a key shows it again on the same slide`, async ({ deck, page }) => {
    await deck.open('#statement');
    await page.keyboard.press(key);
    const blank = deck.dialog('Screen blanked');
    await expect(blank).toBeVisible();
    const { width, height } = (await blank.boundingBox()) ?? { width: 0, height: 0 };
    expect({ width, height }).toEqual(page.viewportSize());
    await page.keyboard.press('ArrowRight');
    await expect(blank).toBeHidden();
    await deck.isAt('statement');
    await page.keyboard.press(key);
    await page.keyboard.press(key);
    await expect(blank).toBeHidden();
    await page.keyboard.press(key);
    await blank.getByRole('button', { name: 'Show the slides again' }).click();
    await expect(blank).toBeHidden();
    await deck.isAt('statement');
  });

test(
  'F and the button show the slides full screen and leave it again',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await deck.button('Leave full screen').click();
    await expect.poll(isFull).toBe(false);
    await expect(deck.button('Full screen')).toBeVisible();
  },
);

test(
  'Space and Enter press the button that has the focus and turn nothing themselves',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await openThird(deck);
    await deck.button('Previous').focus();
    await page.keyboard.press('Space');
    await deck.isAt(2);
    await page.keyboard.press('Enter');
    await deck.isAt(1);
    await deck.button('Next').focus();
    await page.keyboard.press('Enter');
    await deck.isAt(2);
  },
);

test(
  'a citation opens by key on the slide, shows the article’s words, and Escape closes it',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open('#statement');
    const words = quoted(deck);
    await expect(words).toBeHidden();
    await deck.slide.getByText(/^Source: the article/u).focus();
    await page.keyboard.press('Space');
    await expect(words).toBeVisible();
    await deck.isAt('statement');
    await page.keyboard.press('Escape');
    await expect(words).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(words).toBeVisible();
  },
);

test(
  'the words of a long citation are scrolled by key, and Escape leads back to it',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open('#two-years');
    const citation = deck.slide.getByText(/^Source: the article/u);
    await citation.focus();
    await page.keyboard.press('Enter');
    const words = deck.slide.getByRole('group', { name: 'The article’s words' });
    await expect(words).toHaveAttribute('tabindex', '0'); // this comes after the slides, as they are painted first
    await page.keyboard.press('Tab');
    await expect(words).toBeFocused();
    await page.keyboard.press('End');
    await expect
      .poll(() => words.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop))
      .toBeLessThan(2);
    await expect(deck.slide).toHaveAttribute('id', 'two-years');
    await page.keyboard.press('Escape');
    await expect(words).toBeHidden();
    await expect(citation).toBeFocused();
  },
);

test('a citation opens with a click', async ({ deck }) => {
  await deck.open('#statement');
  await deck.slide.getByText(/^Source: the article/u).click();
  await expect(quoted(deck)).toBeVisible();
});

test('a link on a slide leads to the slide it names', { tag: '@every-browser' }, async ({ deck, page }) => {
  await deck.open('#gallery');
  await deck.slide.getByRole('link', { name: 'Words' }).click();
  await deck.isAt('statement');
  await expect(page).toHaveURL(/#statement$/u);
});

test(
  'the skip link leads from the start of the page into the slide',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the slide' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(deck.slide.locator(':focus')).toHaveCount(1);
  },
);

test('no message from another window moves the slides', async ({ deck, page }) => {
  await deck.open('#statement');
  await page.evaluate(() => {
    for (const method of ['next', 'right', 'slide', 'togglePause'])
      window.postMessage(JSON.stringify({ method, args: [1] }), '*');
    return new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  });
  await deck.isAt('statement');
});

test('what the address says beyond view and slide changes nothing', async ({ deck, page }) => {
  await deck.open('?keyboard=false&keyboardCondition=null&controls=true&print-pdf&loop=true#statement');
  await deck.isAt('statement');
  await page.keyboard.press('k');
  await deck.isAt('statement');
  await page.keyboard.press('ArrowRight');
  await deck.isAt('long-statement');
});

test('nothing is kept in the browser', async ({ deck, page, context }) => {
  await deck.open();
  await page.keyboard.press('End');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

import { test as onAnyTalk } from '../support/fixture';
import { expect, painted, test } from '../support/sample';
import { misfits } from '../../src/authoring/measure/measure';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 720 };

onAnyTalk(
  'on a phone the talk is a page: contents, every slide, its notes, the article',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await page.setViewportSize(phone);
    await deck.read('');
    for (const title of await deck.titles()) await expect(deck.heading(title)).toBeVisible();
    const spoken = page.getByRole('heading', { name: 'What the speaker says' });
    await expect(spoken).toHaveCount((await deck.titles()).length);
    await expect(page.getByRole('heading', { name: 'The article, passage by passage' })).toBeVisible();
  },
);

test('at 200 % zoom a window of 1280 shows the reading view', async ({ deck, page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await deck.read('');
});

test('the reading view is to be had in any window', async ({ deck }) => {
  await deck.read('?view=reading');
});

test('slides are to be had in any window', async ({ deck, page }) => {
  await page.setViewportSize(phone);
  await deck.open('?view=slides#statement');
  await deck.isAt('statement');
});

test('all steps of a slide are there to read', async ({ deck, page }) => {
  await deck.read('?view=reading');
  for (const name of ['The reading room opens', 'Stories are told, twice', 'The lamp is lit'])
    await expect(page.locator('#strands').getByText(name, { exact: true })).toBeVisible();
});

test('notes tell what is said and what is not in the article; cues are the presenter’s', async ({
  deck,
  page,
}) => {
  await deck.read('?view=reading');
  const [first, marks] = [page.locator('#sample'), page.locator('#marks')];
  await expect(first.getByText('This is the layout title')).toBeVisible();
  await expect(first.getByText('For the presenter:')).toBeHidden();
  await expect(marks.getByText('This is one mark')).toBeVisible();
  await expect(marks.getByText('Not in the article:')).toBeVisible();
});

onAnyTalk('the contents lead to every slide', async ({ deck, page }) => {
  await deck.read('?view=reading');
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  for (const [index, title] of (await deck.titles()).entries()) {
    await links.nth(index).click();
    await expect(deck.heading(title)).toBeInViewport();
  }
});

test(
  'a citation leads to its passage in the article, and the passage has its own address',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.read('?view=reading');
    const slide = page.locator('#statement');
    await slide.getByText(/^Source: the article/u).click();
    await slide
      .getByRole('link', { name: /in the article$/u })
      .last()
      .click();
    await expect(page).toHaveURL(/#passage-invented$/u);
    await expect(page.locator('#passage-invented')).toBeInViewport();
  },
);

test('switching to the reading view and back keeps the place', async ({ deck, page }) => {
  await deck.open('#statement');
  const title = (await deck.titles())[12] ?? '';
  await deck.toolbar.getByRole('link', { name: 'Reading view' }).click();
  await deck.isRead();
  await expect(deck.heading(title)).toBeInViewport();
  await expect(deck.heading(title)).toBeFocused();
  await expect(page).toHaveURL(/\?view=reading#statement$/u);
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isPresented();
  await deck.isAt('statement');
});

test('a reload keeps the place of who reads', async ({ deck, page }) => {
  await deck.read();
  const top = () => page.locator('#statement').evaluate((slide) => slide.getBoundingClientRect().top);
  await page.locator('#statement').evaluate((slide) => slide.scrollIntoView());
  await painted(page);
  const before = await top();
  await page.reload();
  await deck.isRead();
  await expect.poll(top).toBeCloseTo(before, -1);
});

test('R switches to the reading view', { tag: '@every-browser' }, async ({ deck, page }) => {
  await deck.open('#statement');
  await page.keyboard.press('r');
  await deck.isRead();
  await expect(deck.heading((await deck.titles())[12] ?? '')).toBeInViewport();
});

test('the slides begin where the reader is', async ({ deck, page }) => {
  await deck.read('?view=reading');
  await page.locator('#one-place').evaluate((slide) => slide.scrollIntoView());
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isPresented();
  await expect(deck.slide).toHaveAttribute('id', 'one-place');
});

test('Back returns to the view before, at its place', { tag: '@every-browser' }, async ({ deck, page }) => {
  await deck.open('#statement');
  await page.keyboard.press('r');
  await deck.isRead();
  await page.goBack();
  await deck.isPresented();
  await deck.isAt('statement');
  await page.goForward();
  await deck.isRead();
});

test(
  'without a wish the view follows the window, and the place is kept',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open('#statement');
    const title = (await deck.titles())[12] ?? '';
    await page.setViewportSize(phone);
    await deck.isRead();
    await expect(deck.heading(title)).toBeInViewport();
    await page.setViewportSize(desk);
    await deck.isPresented();
    await deck.isAt('statement');
  },
);

test(
  'an explicit choice wins over the width of the window',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.read('?view=reading');
    await page.setViewportSize(phone);
    await deck.isRead();
    await page.setViewportSize(desk);
    await deck.isRead();
    await deck.open('?view=slides');
    await page.setViewportSize(phone);
    await deck.isAt(1);
  },
);

test('the keys of the slides do nothing in the reading view', async ({ deck, page }) => {
  await deck.open('#statement');
  await page.keyboard.press('r');
  await deck.isRead();
  for (const key of ['b', 'c', '?', 'f']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\?view=reading#statement$/u);
});

onAnyTalk(
  'the words for each drawing can be read under it, and are heard once: as the name of the drawing',
  async ({ deck, page }) => {
    await deck.read();
    const names = await page
      .getByRole('main')
      .getByRole('img')
      .and(page.locator(':not(img)')) // a photograph is no drawing: its alternative is heard alone
      .evaluateAll((drawings) => drawings.map((one) => one.ariaLabel));
    const shown = page.locator('main .in-words');
    expect(names.length).toBeGreaterThan(0);
    await expect(shown.filter({ visible: true })).toHaveText(names.map((name) => `Drawing: ${name}`));
    await expect(page.locator('main .in-words:not([aria-hidden="true"])')).toHaveCount(0);
    await page.goto('./?view=slides');
    await deck.isPresented();
    await expect(shown.filter({ visible: true })).toHaveCount(0);
  },
);

for (const width of [400, 640, 900, 1280])
  onAnyTalk(
    `nothing that is drawn runs through words, in a window of ${width} px`,
    async ({ deck, page }) => {
      await page.setViewportSize({ width, height: 720 });
      await deck.read();
      for (const id of await deck.ids())
        expect.soft(await misfits(page.locator(`#${id}`), ['runs through', 'overlaps']), id).toEqual([]);
    },
  );

test('the list beside a drawing of data follows it at once, and tells its parts in the drawing’s order', async ({
  deck,
  page,
}) => {
  await deck.open('#world');
  const places = deck.slide.getByRole('list', { name: 'Places, from left to right' });
  await expect(places.getByRole('listitem')).toContainText(['Lima', 'Dakar', 'Cape Town', 'Auckland']);
  await page.goto('#generations');
  const dates = deck.slide.getByRole('list', { name: 'In the order of their dates' });
  await expect(dates.getByRole('listitem')).toContainText(['1925', '1948', '1987', '2018', 'date not given']);
  const next = await deck.slide.getByRole('img').evaluate((drawing) => {
    let after = (drawing.closest('.line') ?? drawing).nextElementSibling;
    while (after?.matches('.in-words, .axis')) after = after.nextElementSibling;
    return after?.ariaLabel;
  });
  expect(next).toBe('In the order of their dates');
});

test('who has only just opened the page to read goes from its top to the first slide', async ({
  deck,
  page,
}) => {
  await deck.read();
  await page.getByRole('link', { name: 'Slides', exact: true }).click();
  await deck.isPresented();
  await deck.isAt(1);
});

import { recordSpeech } from '../speaker/speaker-windows';
import { test as onAnyTalk } from '../support/fixture';
import { expect, painted, test } from '../support/sample';

onAnyTalk(
  'every slide has an address that opens it and puts the reading position there',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    const [ids, titles] = [await deck.ids(), await deck.titles()];
    for (const [index, id] of ids.entries())
      await test.step(id, async () => {
        await page.goto('about:blank');
        await deck.open(`#${id}`);
        await deck.isAt(index + 1);
        await expect(deck.heading(titles[index] ?? '')).toBeFocused();
      });
  },
);

test(
  'the address and the window’s title follow the slide',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    const [ids, titles] = [await deck.ids(), await deck.titles()];
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`/#${ids[1]}$`, 'u'));
    await expect(page).toHaveTitle(`2. ${titles[1]} – ${titles[0]}`);
  },
);

test('Back and Forward go through the slides in the order they were shown', async ({ deck, page }) => {
  await deck.open();
  const titles = await deck.titles();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await deck.isAt(titles.length);
  await expect(page).toHaveURL(/#credits$/u); // written once the slide is painted
  await page.goBack();
  await deck.isAt(2);
  await expect(deck.heading(titles[1] ?? '')).toBeFocused();
  await page.goBack();
  await deck.isAt(1);
  await page.goForward();
  await page.goForward();
  await deck.isAt(titles.length);
});

test('Forward pressed again before the slide is painted goes on to the one after it', async ({
  deck,
  page,
}) => {
  await page.addInitScript(() => {
    const own = requestAnimationFrame;
    const held: FrameRequestCallback[] = [];
    let holding = false;
    window.requestAnimationFrame = (frame) => (holding ? held.push(frame) : own(frame));
    addEventListener('popstate', () => {
      const isLast = location.hash === '#credits';
      holding = !isLast;
      if (isLast) for (const frame of held.splice(0)) frame(performance.now());
    });
  });
  await deck.open();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#gallery$/u);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#credits$/u);
  await page.goBack();
  await page.goBack();
  await expect(deck.slide).toHaveAttribute('id', 'sample');
  await page.goForward();
  await expect(deck.slide).toHaveAttribute('id', 'gallery');
  await page.goForward();
  await deck.isAt((await deck.titles()).length);
});

test('a reload keeps the place', { tag: '@every-browser' }, async ({ deck, page }) => {
  await deck.open();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await deck.isAt(5);
  await page.reload();
  await deck.isPresented();
  await deck.isAt(5);
});

test(
  'an address typed while the slides are shown is followed',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.open();
    await page.evaluate(() => {
      location.hash = '#statement';
    });
    await deck.isAt('statement');
  },
);

const nowhere = [
  ['#nowhere', 'nowhere'],
  ['#%E0%A4%A', '%E0%A4%A'],
  ['#/3', '/3'],
  ['#%3Cimg%20src%3Dx%3E', '<img src=x>'],
] as const;

test(
  `an address without a slide says so and starts at the beginning: ${nowhere.map(([address]) => address).join(', ')}`,
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    for (const [address, id] of nowhere)
      await test.step(address, async () => {
        await page.goto('about:blank'); // or it would be followed by the page that is open
        await deck.open(address);
        await deck.isAt(1);
        await expect(deck.notice).toHaveText(
          `There is no slide “${id}” in this talk, so it starts at the beginning.`,
        );
        await expect(deck.notice).toBeVisible();
        await page.keyboard.press('ArrowRight');
        await deck.isAt(2);
        await expect(deck.notice).toBeHidden();
      });
  },
);

test('an address without a slide says so in the reading view too', async ({ deck }) => {
  await deck.read('?view=reading#nowhere');
  await expect(deck.notice).toHaveText(
    'There is no slide “nowhere” in this talk, so it starts at the beginning.',
  );
  await expect(deck.notice).toBeInViewport();
});

for (const from of ['#sample', '#statement'])
  test(
    `an unknown address typed while the slides are at ${from} says so, until the next slide`,
    { tag: '@every-browser' },
    async ({ deck, page }) => {
      await deck.open(from);
      const said = await recordSpeech(page);
      await page.evaluate(() => {
        location.hash = '#nowhere';
      });
      await deck.isAt(1);
      await painted(page);
      await expect(deck.notice).toHaveText(
        'There is no slide “nowhere” in this talk, so it starts at the beginning.',
      );
      expect((await said()).join(' ')).toContain('There is no slide “nowhere”');
      await expect(page).toHaveURL(/\/$|\/#$/u);
      await page.keyboard.press('ArrowRight');
      await deck.isAt(2);
      await expect(deck.notice).toHaveCount(0);
    },
  );

for (const view of ['cinema', '%E0%A4%A', ''])
  test(`an unknown view, “${view}”, says so and shows the one that fits`, async ({ deck }) => {
    await deck.open(`?view=${view}#statement`);
    await deck.isAt('statement');
    await expect(deck.notice).toContainText(
      'the views are slides, reading, speaker and captions. This is the one that fits your window.',
    );
  });

test(
  'the address of a passage opens the article at that passage',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await deck.read('#passage-cargo');
    await expect(page.getByRole('heading', { name: 'The article, passage by passage' })).toBeVisible();
    await expect(page.locator('#passage-cargo')).toBeInViewport();
  },
);

test('an address that is asked for while the slides begin is followed', async ({ deck, page }) => {
  let arrive = () => undefined as void;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/slides-view*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#statement', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-view', 'slides');
  await page.evaluate(() => {
    location.hash = 'one-place';
    return new Promise((resolve) => {
      setTimeout(() => setTimeout(resolve));
    });
  });
  arrive();
  await deck.isPresented();
  await deck.isAt('one-place');
});

test(
  'slides that take over from reading have the address of the slide that was read',
  { tag: '@every-browser' },
  async ({ deck, page }) => {
    await page.setViewportSize({ width: 600, height: 720 });
    await deck.read('');
    await page.locator('#statement').evaluate(
      (slide) =>
        new Promise((scrolled) => {
          document.addEventListener('scroll', scrolled, { once: true });
          slide.scrollIntoView();
        }),
    );
    await page.setViewportSize({ width: 1280, height: 720 });
    await deck.isAt('statement');
    await expect(page).toHaveURL(/#statement$/u);
  },
);

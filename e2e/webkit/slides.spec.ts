/** The talk in WebKit, the engine of Safari: as it is laid out, and as one window moves through it. */
import { withSample } from '../support/sample';
import { expect, keys, test } from './fixture';

/** With a slide of several steps before its last one. */
const onSample = withSample(test);

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const)
  test(`every slide fits, and the line crosses it at one height with its nodes on it, at ${width} × ${height}`, async ({
    talk,
  }) => {
    await talk.webkit.resize(width, height);
    await talk.open('?view=slides');
    await talk.bringMeasures();
    const lines = new Set<string>();
    for (const { id } of await talk.slides()) {
      await talk.webkit.run((to) => void (location.hash = to), id);
      await talk.becomes({ slide: id });
      await talk.webkit.run(() => document.fonts.ready.then(() => undefined)); // a slide may be the first to ask for one
      expect.soft(await talk.ofSlide((slide) => window.measure.misfitsOf(slide)), id).toEqual([]);
      expect
        .soft(await talk.ofSlide((slide) => window.measure.straysOf(slide)), `${id}: nodes off the line`)
        .toEqual([]);
      const line = await talk.ofSlide((slide) => window.measure.lineOf(slide));
      expect(Math.min(...line.map(({ left }) => left)), `${id}: enters at the left edge`).toBeCloseTo(0, 0);
      expect(Math.max(...line.map(({ right }) => right)), `${id}: leaves at the right edge`).toBeCloseTo(
        width,
        0,
      );
      for (const { middle, weight } of line) lines.add(`${Math.round(middle)} px, ${weight}`);
    }
    expect([...lines]).toHaveLength(1);
  });

test('Right goes through every step of every slide, and address and title follow', async ({ talk }) => {
  await talk.open('?view=slides');
  const slides = await talk.slides();
  const [opening] = slides;
  const name = (await talk.shown()).title;
  for (const [index, { id, steps }] of slides.entries()) {
    if (id !== opening?.id) await talk.webkit.press(keys.right);
    await talk.becomes({ slide: id, steps: 0, ...(index > 0 && { hash: `#${id}` }) });
    if (index > 0)
      await expect
        .poll(async () => (await talk.shown()).title)
        .toMatch(new RegExp(`^${index + 1}\\. .* – ${name}$`, 'u'));
    for (let step = 1; step <= steps; step += 1) {
      await talk.webkit.press(keys.right);
      await talk.becomes({ slide: id, steps: step });
    }
  }
  await talk.webkit.press(keys.right);
  await talk.becomes({ slide: slides.at(-1)?.id ?? '' });
  await talk.webkit.press(keys.home);
  await talk.becomes({ slide: opening?.id ?? '' });
  await talk.webkit.press(keys.end);
  await talk.becomes({ slide: slides.at(-1)?.id ?? '' });
  await talk.webkit.press(keys.pageUp);
  await talk.becomes({ slide: slides.at(-2)?.id ?? '' });
});

onSample(
  'a reload keeps slide and step, and Back and Forward go the way that was taken, with the reading position',
  async ({ talk }) => {
    await talk.open('?view=slides');
    const slides = await talk.slides();
    const stepped = slides.find(({ steps }) => steps > 1)?.id ?? '';
    const last = slides.at(-1)?.id ?? '';
    await talk.open(`?view=slides#${stepped}`);
    await talk.becomes({ slide: stepped, focus: `${stepped}-title` });
    await talk.webkit.press(keys.right);
    await talk.webkit.press(keys.right);
    await talk.becomes({ steps: 2 });
    await talk.reload();
    await talk.becomes({ slide: stepped, steps: 2 });

    await talk.webkit.press(keys.end); // by key: Back passes over what no person has done
    await talk.becomes({ slide: last, hash: `#${last}` });
    await talk.webkit.back();
    await talk.becomes({ slide: stepped, focus: `${stepped}-title`, hash: `#${stepped}` });
    await talk.webkit.forward();
    await talk.becomes({ slide: last, focus: `${last}-title`, hash: `#${last}` });
  },
);

test('an unknown address says so until the next slide', async ({ talk }) => {
  await talk.open('?view=slides');
  const [first, second] = await talk.slides();
  await talk.webkit.press(keys.end);
  await talk.webkit.run(() => void (location.hash = 'nowhere'));
  await talk.becomes({
    slide: first?.id ?? '',
    notice: 'There is no slide “nowhere” in this talk, so it starts at the beginning.',
  });
  await talk.webkit.press(keys.right);
  await talk.becomes({ slide: second?.id ?? '', notice: null });
});

test('each dialog opens with its key, and Escape gives the slide back', async ({ talk }) => {
  await talk.open('?view=slides');
  const [, second] = await talk.slides();
  await talk.webkit.press(keys.right);
  for (const [key, dialog] of [
    ['c', 'contents-dialog'],
    ['?', 'help-dialog'],
    ['p', 'preferences-dialog'],
    ['b', 'blank-dialog'],
  ] as const) {
    await talk.webkit.press(key);
    await talk.becomes({ dialog });
    await talk.webkit.press(keys.escape);
    await talk.becomes({ dialog: null, slide: second?.id ?? '' });
  }
});

test('preferences take effect at once, outlive a reload and are reset', async ({ talk }) => {
  await talk.open('?view=slides');
  const [opening] = await talk.slides();
  const looks = () =>
    talk.ofSlide((slide) => {
      const words = slide.querySelector('.kicker') ?? slide; // of no size of its own, as the title has
      const { fontSize, letterSpacing, wordSpacing, lineHeight, color } = getComputedStyle(words);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return { size: Number.parseFloat(fontSize), letterSpacing, wordSpacing, lineHeight, color, paper };
    });
  const before = await looks();
  await talk.webkit.press('p');
  await talk.becomes({ dialog: 'preferences-dialog' });
  for (const choice of [
    'textSize"][value="150',
    'letters',
    'words',
    'lines',
    'theme"][value="dark',
    'contrast"][value="high',
  ])
    await talk.webkit.run(
      (name) => document.querySelector<HTMLElement>(`#preferences-dialog input[name="${name}"]`)?.click(),
      choice,
    );
  await talk.webkit.press(keys.escape);
  const chosen = await looks();
  expect(chosen.size).toBeCloseTo(before.size * 1.5, 0);
  for (const what of ['letterSpacing', 'wordSpacing', 'color', 'paper'] as const)
    expect(chosen[what], what).not.toBe(before[what]);
  await talk.reload();
  await talk.becomes({ view: 'slides', slide: opening?.id ?? '' });
  await expect.poll(looks).toEqual(chosen);
  await talk.webkit.press('p');
  await talk.becomes({ dialog: 'preferences-dialog' });
  await talk.webkit.click('[data-action="reset-preferences"]');
  await talk.webkit.press(keys.escape);
  await expect.poll(looks).toEqual(before);
});

test('the reading view keeps the place, needs no sideways scrolling and lets nothing run through words', async ({
  talk,
}) => {
  await talk.open('?view=slides');
  const slides = await talk.slides();
  const { id } = slides[Math.floor(slides.length / 2)] ?? { id: '' };
  await talk.open(`?view=slides#${id}`);
  await talk.webkit.press('r');
  await talk.becomes({ view: 'reading', hash: `#${id}` });
  await talk.bringMeasures();
  for (const width of [1280, 640, 480]) {
    await talk.webkit.resize(width, 720);
    const found = await talk.webkit.run(() =>
      [...document.querySelectorAll('.slides > .slide')].flatMap((slide) => window.measure.misfitsOf(slide)),
    );
    expect(
      found.filter(({ kind }) => ['runs through', 'overlaps', 'too wide'].includes(kind)),
      `${width} wide`,
    ).toEqual([]);
    expect(
      await talk.webkit.run(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  await talk.webkit.resize(1280, 720);
  await talk.webkit.back();
  await talk.becomes({ view: 'slides', slide: id });
});

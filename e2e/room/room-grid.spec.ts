/** What a room adds to the page, in the states of the grid: the bar, the address, the speaker's phone. */
import { Cell } from '../grid/walk';
import { states } from '../grid/states';
import { expect, stepped, test } from './room';

const named = new Set([
  'in the light theme',
  'in the dark theme',
  'in forced colours',
  'with text at 200 %',
  'with the spacing of WCAG 1.4.12',
  'in a window of 320 px',
]);

for (const state of states.filter(({ name }) => named.has(name))) {
  test(`everyone can listen at their own pace ${state.name}`, async ({ host, device }) => {
    test.slow();
    const { page: speaker } = await device(host.speakersLink());
    await expect(speaker.getByRole('region', { name: 'Slides', exact: true })).toBeVisible();
    await speaker.goto(`${host.here}/?room=${host.room}#${stepped.id}`);
    await expect(speaker.getByRole('button', { name: 'Follow on your own device (A)' })).toBeVisible();

    const { page: watching } = await device('about:blank');
    const slides = await Cell.open(
      watching,
      'slides',
      state,
      `${host.network}/?view=slides&room=${host.room}`,
    );
    const place = watching.locator('.toolbar-place');
    await expect(place).toHaveText(`${stepped.number} of ${stepped.of}`);
    await watching.keyboard.press('Home');
    await expect(watching.getByRole('button', { name: 'Back to the speaker' })).toBeVisible();
    await slides.wholePage('slides at one’s own pace');
    await watching.keyboard.press('a');
    await expect(watching.getByRole('dialog').getByRole('img')).toBeVisible();
    await slides.dialog();
    await watching.keyboard.press('Escape');

    const { page: read } = await device('about:blank');
    const reading = await Cell.open(
      read,
      'reading',
      state,
      `${host.network}/?view=reading&room=${host.room}`,
    );
    await expect(read.getByRole('region', { name: 'The speaker' })).toContainText('With the speaker', {
      useInnerText: true,
    });
    await read.keyboard.press('w');
    await expect(read.getByRole('button', { name: 'Back to the speaker' })).toBeVisible();
    await reading.wholePage('reading at one’s own pace');
  });

  test(`everyone can speak in a room ${state.name}`, async ({ host, device }) => {
    test.slow();
    const { page } = await device('about:blank');
    const cell = await Cell.open(page, 'speaker', state, host.speakersLink(undefined, host.network));
    await expect(page.getByText('0 listeners in the room.')).toBeVisible();
    await cell.wholePage('the speaker view in a room');
    await page.getByRole('button', { name: 'Address' }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(3); // for who listens, speaks, captions
    await cell.dialog();
  });
}

test('a phone shows what the speaker presses and says without scrolling', async ({ host, device }) => {
  const { page } = await device(host.speakersLink(undefined, host.network), {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await expect(page.locator('html[data-in-room]')).toBeAttached(); // the room's part has come, and its style with it
  for (const name of ['Previous', 'Next', 'Blank']) {
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toBeInViewport({ ratio: 1 });
    const { height = 0, width = 0 } = (await button.boundingBox()) ?? {};
    expect(Math.min(height, width), name).toBeGreaterThanOrEqual(name === 'Blank' ? 44 : 64);
  }
  await expect(page.locator('[data-elapsed]')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('group', { name: 'Notes' }).locator('p:visible').first()).toBeInViewport();
});

import type { Page } from '@playwright/test';
import { test } from '../support/sample';

test.use({ hasTouch: true });

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Draws fingers over the screen in eight moves, as a touch screen reports it. */
async function draw(page: Page, from: readonly Finger[], by: Finger): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : from.map(({ x, y }, id) => ({ x: x + by.x * share, y: y + by.y * share, id })),
    });
  await touch('touchStart', 0);
  for (let move = 1; move <= 8; move += 1) await touch('touchMove', move / 8);
  await touch('touchEnd', 1);
  await session.detach();
}

const middle: Finger = { x: 640, y: 300 };

test('a finger drawn to the left shows the next slide, to the right the previous one', async ({
  deck,
  page,
}) => {
  await deck.open('#gallery');
  await draw(page, [middle], { x: -200, y: 10 });
  await deck.isAt('branches');
  await draw(page, [middle], { x: 200, y: -10 });
  await deck.isAt('gallery');
});

test('a finger drawn down, aslant or a short way, and two fingers, turn nothing', async ({ deck, page }) => {
  await deck.open('#gallery');
  await draw(page, [middle], { x: 0, y: 200 });
  await draw(page, [middle], { x: -100, y: 100 });
  await draw(page, [middle], { x: -30, y: 0 });
  await draw(page, [middle, { x: 700, y: 300 }], { x: -200, y: 0 });
  await deck.isAt('gallery');
  await draw(page, [middle], { x: -200, y: 0 });
  await deck.isAt('branches');
});

test('a finger that is quicker than the rest of the script turns the slide too', async ({ deck, page }) => {
  await page.route('**/slide-actions-*.js', () => undefined);
  await page.goto('./#gallery');
  await deck.isPresented();
  await draw(page, [middle], { x: -200, y: 10 });
  await deck.isAt('branches');
});

test('a tap on the slide turns nothing, a tap on Next does', async ({ deck, page }) => {
  await deck.open('#gallery');
  await page.touchscreen.tap(middle.x, middle.y);
  await deck.isAt('gallery');
  await deck.button('Next').tap();
  await deck.isAt('branches');
});

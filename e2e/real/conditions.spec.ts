/** The lane has what it promises: whoever loses one of these loses the faults it finds. */
import { wholeChromium } from './conditions';
import { expect, test } from './fixture';
import { hold, strike } from './keyboard';

test('motion is on, and a page that scrolls has a scroll bar that takes room', async ({ deck, page }) => {
  await deck.read();
  const found = await page.evaluate(() => ({
    motion: matchMedia('(prefers-reduced-motion: no-preference)').matches,
    bar: innerWidth - document.documentElement.clientWidth,
  }));
  expect(found.motion).toBe(true);
  expect(found.bar).toBeGreaterThan(0);
});

test('a page that is left is kept, and come back to as it was', async ({ page }) => {
  test.skip(
    !wholeChromium(),
    'This machine has only a headless shell, which keeps no page. Install Chromium.',
  );
  // A browser that is short of memory keeps none for a while.
  await expect(async () => {
    await page.goto('./accessibility.html');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'loaded'));
    });
    await page.goto('./?view=reading');
    await page.goBack({ waitUntil: 'commit' }); // such a page does not load
    await expect(page).toHaveTitle('kept', { timeout: 1000 });
  }).toPass();
});

test('the browser refuses to write the history hundreds of times in a moment', async ({ page, quiet }) => {
  await page.goto('./accessibility.html');
  const entries = await page.evaluate(() => {
    for (let time = 0; time < 500; time += 1) history.replaceState(time, '');
    return history.state as number;
  });
  expect(entries).toBeLessThan(499);
  expect(quiet.splice(0).join()).toContain('Throttling navigation');
});

test('a key that is held repeats, and other layouts send their own letters', async ({ page }) => {
  await page.goto('./accessibility.html');
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(globalThis, 'heard', heard);
    addEventListener('keydown', ({ key, code, repeat, shiftKey }) =>
      heard.push([key, code, repeat ? 'again' : '', shiftKey ? 'Shift' : ''].filter(Boolean).join(' ')),
    );
  });
  await hold(page, 'b', 2);
  await strike(page, { key: 'и', code: 'KeyB' });
  await strike(page, { key: 'Process', code: 'KeyB' });
  await strike(page, { key: ',', code: 'Slash', shift: true });
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])).toEqual([
    'b KeyB',
    'b KeyB again',
    'b KeyB again',
    'и KeyB',
    'Process KeyB',
    ', Slash Shift',
  ]);
});

test('on a desktop a window fills the whole screen', async ({ desktop, baseURL }) => {
  await desktop.open(`${baseURL}?view=slides`);
  await expect
    .poll(() => desktop.ask('[document.hasFocus(), document.querySelector(".deck.ready") !== null].join()'))
    .toBe('true,true');
  desktop.press('f');
  await expect.poll(() => desktop.ask('innerHeight === screen.height')).toBe(true);
});

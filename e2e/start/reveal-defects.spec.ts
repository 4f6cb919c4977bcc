/**
 * What reveal.js 6.0.2 does wrong by itself must not come back with another version of it. Each defect has a test here or where its subject is tested:
 *
 * | what reveal does                                                | tested in                                                        |
 * | --------------------------------------------------------------- | ---------------------------------------------------------------- |
 * | `role=application`, slides without names                        | here, `accessibility.spec.ts`, `grid.spec.ts`                    |
 * | no main, no skip link                                           | `accessibility.spec.ts`, `navigation.spec.ts`                    |
 * | Space on Previous goes forward, is dead on buttons and summaries | `navigation.spec.ts`                                            |
 * | arrows are dead on fields, Escape leaves a dialog open          | `speaker-access.spec.ts`, `navigation.spec.ts`                   |
 * | letters that cannot be turned off, keys without a `key`         | `preferences.spec.ts`, `navigation.spec.ts`, here                |
 * | zoom does nothing, what does not fit is cut                     | `zoom.spec.ts`, `reflow.spec.ts`, `grid.spec.ts`                 |
 * | a live region inside the deck, steps said too early or wrongly  | here, `announcements.spec.ts`, `virtual-screen-reader.spec.ts`   |
 * | the focus is lost on a turn, on a control, on coming back       | `focus.spec.ts`, `announcements.spec.ts`, here                   |
 * | controls without ring, lost in forced colours, of low contrast  | `grid.spec.ts`                                                   |
 * | reduced motion is ignored                                       | `line.spec.ts`, `grid.spec.ts`                                   |
 * | overview, help, pause and jump without a dialog                 | here, `navigation.spec.ts`                                       |
 * | the scroll view of narrow windows loses focus and place         | here                                                             |
 * | pause leaves the slide readable                                 | here                                                             |
 * | progress without role or value                                  | `accessibility.spec.ts`, `announcements.spec.ts`                 |
 * | the window’s title never changes                                | `addresses.spec.ts`                                              |
 * | links not underlined                                            | `grid.spec.ts`                                                   |
 * | the query string overrides the configuration                    | `navigation.spec.ts`, `hostile.spec.ts`                          |
 * | messages of other pages drive the deck                          | `navigation.spec.ts`, `speaker-trust.spec.ts`, `hostile.spec.ts` |
 * | hides every slide where no script runs                          | `without-script.spec.ts`                                         |
 * | `destroy()` leaves role, classes and an interval behind         | here, `monkey.spec.ts`                                           |
 * | a speaker window that a reload leaves blank, a clock in one language | `speaker.spec.ts`, `speaker-time.spec.ts`                   |
 * | slides hidden from the tags of a print                          | `print.spec.ts`, `pdf.spec.ts`                                   |
 */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/sample';
import { exposedNodes, slidesAmong } from '../grid/exposure';

test('the slides are a named region of the page, and nothing takes reading away as an application does', async ({
  deck,
  page,
}) => {
  await deck.open();
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('region', { name: 'Slides' })).toBeVisible();
});

test('a key press without a key, as form fillers send it, does nothing and breaks nothing', async ({
  deck,
  page,
}) => {
  await deck.open('#statement');
  await page.evaluate(() => {
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 39, bubbles: true }));
  });
  await deck.isAt('statement');
});

test('nothing inside the slides is a live region, or says a turn or a step', async ({ deck, page }) => {
  await deck.open('#strands');
  const own = page.locator('[data-deck] .aria-status');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End']) {
    await page.keyboard.press(key);
    await expect(own).toBeHidden(); // what reveal writes there is heard by nobody
  }
  await expect(page.locator('[data-deck] [aria-live]')).toHaveCount(0);
});

/** As when a person goes to another tab and comes back. */
const leaveAndReturn = (page: Page) =>
  page.evaluate(() => {
    for (const state of ['hidden', 'visible'] as const) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }
  });

test('who comes back from another tab finds the focus where it was', async ({ deck, page }) => {
  await deck.open('#statement');
  const citation = deck.slide.getByText(/^Source: the article/u);
  for (const control of [deck.button('Next'), deck.position, citation]) {
    await control.focus();
    await leaveAndReturn(page);
    await expect(control).toBeFocused();
  }
});

test('a button that has come to the end of the talk keeps the focus', async ({ deck, page }) => {
  await deck.open();
  const last = (await deck.titles()).length;
  await deck.position.fill(String(last - 1));
  await deck.button('Next').focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Enter');
  await deck.isAt(last);
  await expect(deck.button('Next')).toBeFocused();
});

test('no key brings up an overview, a pause or a help that is no dialog', async ({ deck, page }) => {
  await deck.open('#statement');
  for (const key of ['Escape', 'o', 'v', 'g', 'a', 'Alt+ArrowRight']) await page.keyboard.press(key);
  await expect(page.locator(':is(.overview, .paused, .reveal-overlay, .r-overlay)')).toHaveCount(0);
  await expect(page.locator('.slide:visible')).toHaveCount(1);
  await deck.isAt('statement');
});

test('slides that were asked for keep slide, step and focus in a window as narrow as a phone', async ({
  deck,
  page,
}) => {
  await deck.open('?view=slides#strands');
  await page.keyboard.press('ArrowRight');
  await deck.position.focus();
  await deck.slide.evaluate((slide) => slide.setAttribute('data-same', ''));
  for (const width of [400, 320, 1280]) {
    await page.setViewportSize({ width, height: 720 });
    await expect(page.locator('.slide:visible')).toHaveCount(1);
    await expect(deck.slide).toHaveAttribute('data-same', '');
    await expect(deck.slide.getByRole('listitem')).toHaveCount(1);
    await expect(deck.position).toBeFocused();
  }
});

test('a blank screen is blank for ears too', async ({ deck, page }) => {
  await deck.open('#statement');
  const session = await page.context().newCDPSession(page);
  const titles = await deck.titles();
  expect(slidesAmong(await exposedNodes(session), titles)).toEqual([titles[12]]);
  await page.keyboard.press('b');
  await expect(deck.dialog('Screen blanked')).toBeVisible();
  await expect.poll(async () => slidesAmong(await exposedNodes(session), titles)).toEqual([]); // once the dialog has been heard
});

test('when the slides are left, nothing of them stays on the document', async ({ deck, page }) => {
  const traces = () =>
    page
      .locator('html, body, [data-deck], [data-deck] *')
      .evaluateAll((elements) =>
        elements
          .filter((element) =>
            element.matches(
              '[role="application"], [role="region"][aria-label="Slides"], [aria-roledescription], .slide[hidden], .slide[inert], .slide[aria-hidden], .past, .present, .future, .reveal, .ready, .visible, .current-fragment, .aria-status, .controls, .progress, .backgrounds, [style]',
            ),
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
  await deck.open('#strands');
  await page.keyboard.press('ArrowRight');
  expect((await traces()).length).toBeGreaterThan(10);
  await page.keyboard.press('r');
  await deck.isRead();
  expect(await traces()).toEqual([]);
});

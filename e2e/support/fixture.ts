/** What every spec stands on: a page that may not misbehave, and the deck as a person finds it. */
import { test as base, expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export { expect };

/** The talk in a browser window, by role and name. */
export class Deck {
  readonly toolbar: Locator;
  readonly position: Locator;
  readonly notice: Locator;

  constructor(readonly page: Page) {
    this.toolbar = page.getByRole('navigation', { name: 'Slide controls' });
    this.position = this.toolbar.getByRole('slider', { name: 'Slide' });
    this.notice = page.locator('[data-notice]').filter({ visible: true }); // hidden, it still has its text
  }

  /** What a person has chosen on an earlier visit. */
  prefers(chosen: Readonly<Record<string, string>>): Promise<void> {
    return prefers(this.page, chosen);
  }

  /** Opens an address of the talk in the slides view, and waits until the slides are presented and all has come that comes after them. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`./${address}`);
    await this.isPresented();
    await arrived(this.page);
  }

  async isPresented(): Promise<void> {
    await expect(this.page.getByRole('region', { name: 'Slides' })).toBeVisible();
  }

  /** Opens an address of the talk in the reading view. */
  async read(address = '?view=reading'): Promise<void> {
    await this.page.goto(`./${address}`);
    await this.isRead();
    await arrived(this.page);
  }

  async isRead(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
    await expect(this.toolbar).toBeHidden();
  }

  /** The titles of all slides, from the document's own contents. */
  async titles(): Promise<readonly string[]> {
    return this.page.locator('#contents a').allTextContents();
  }

  /** The ids of all slides, from the document's own contents. */
  async ids(): Promise<readonly string[]> {
    const addresses = await this.page
      .locator('#contents a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    return addresses.map((address) => address.slice(1));
  }

  /** The id of the first slide that has such a part; nothing where no slide of the talk has one. */
  async slideWith(part: string): Promise<string | undefined> {
    return this.page
      .locator('.slides > .slide')
      .evaluateAll((slides, wanted) => slides.find((slide) => slide.querySelector(wanted))?.id, part);
  }

  /** The slide that is shown, as assistive technology has it. */
  get slide(): Locator {
    return this.page.getByRole('group', { name: /^\d+ of \d+ / });
  }

  heading(title: string): Locator {
    return this.page.getByRole('heading', { name: title, exact: true });
  }

  button(name: string): Locator {
    return this.toolbar.getByRole('button', { name, exact: true });
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** Expects the slide with that number or id, in every place that tells it. */
  async isAt(which: number | string): Promise<void> {
    const titles = await this.titles();
    const ids = await this.ids();
    const number = typeof which === 'number' ? which : ids.indexOf(which) + 1;
    const title = titles[number - 1] ?? '';
    await expect(this.position).toHaveAttribute('aria-valuetext', `${number} of ${titles.length}: ${title}`);
    await expect(this.slide).toHaveCount(1);
    await expect(this.slide).toHaveAttribute('id', ids[number - 1] ?? '');
    await expect(this.heading(title)).toBeVisible();
    await expect(this.page).toHaveTitle(number === 1 ? title : `${number}. ${title} – ${titles[0]}`);
  }

  /** Shows every step of the slide that is shown. */
  async showSteps(): Promise<void> {
    const hidden = this.slide.locator('.fragment:not(.visible)');
    for (let left = await hidden.count(); left > 0; left -= 1) {
      await this.button('Next').click();
      await expect(hidden).toHaveCount(left - 1);
    }
  }
}

/**
 * What a page fetches once its view is painted has come too: from then on its help says how it stands without a network. It takes a tenth of a second,
 * in which no person asks for anything, but a test does; what is to hold in that time too has tests of its own.
 */
export const arrived = (page: Page): Promise<void> =>
  expect(page.locator('[data-kept]')).not.toHaveText(/^This window needs/u);

/** Keeps preferences where the talk at an address keeps them, from before its first paint. */
export async function prefers(
  page: Page,
  chosen: Readonly<Record<string, string>>,
  address = './',
): Promise<void> {
  const served = await page.request.get(address);
  const [, talk = ''] = /data-talk-id="([^"]+)"/u.exec(await served.text()) ?? [];
  await page.addInitScript(
    ([name = '', stored = '']) => {
      try {
        localStorage.setItem(name, stored);
      } catch {
        // Firefox runs it in the empty page before ours too, which may store nothing
      }
    },
    [`${talk}.preferences`, JSON.stringify(chosen)],
  );
}

/** Two frames on, what was shown has been painted, and what follows a paint is done. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** Errors, warnings of the policy and requests to elsewhere, from the first moment of a page, added to what was found before. */
export function misbehaviourOf(page: Page, origin: string, found: string[] = []): string[] {
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return;
    if (message.type() === 'error' || message.type() === 'warning') found.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') found.push(`request to ${url.origin}`);
  });
  return found;
}

/** `deck` is the talk in this test's page; with `quiet`, on by itself, a test fails when its page logs an error, breaks its policy or asks another origin; it lists what it found, and what a test takes off that list is forgiven. */
export const test = base.extend<{ readonly deck: Deck; readonly quiet: string[] }>({
  deck: async ({ page }, use) => {
    await use(new Deck(page));
  },
  quiet: [
    async ({ page, baseURL }, use) => {
      const found = misbehaviourOf(page, new URL(baseURL ?? '').origin);
      await use(found);
      expect(found, 'errors, policy violations and requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

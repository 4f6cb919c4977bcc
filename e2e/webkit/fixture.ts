/** What the lane stands on: one WebKit for each worker, and the talk in it as a person finds it. */
import { expect, test as base } from '@playwright/test';
import { measuringScript } from '../../src/authoring/measure/measure';
import { keys, noWebKit, WebKit } from './driver';

export { expect, keys };
export type { WebKit };

/** What a window of the talk shows. */
export interface Shown {
  readonly view: string | null;
  readonly slide: string | null;
  readonly steps: number;
  readonly hash: string;
  readonly title: string;
  readonly focus: string | null;
  readonly dialog: string | null;
  readonly notice: string | null;
  readonly windows: string | null;
}

/** The talk in the window that WebKit is at. */
export class Talk {
  constructor(
    readonly webkit: WebKit,
    private readonly site: string,
  ) {}

  /** Opens an address of the talk, or of a copy elsewhere, and waits until it is shown and all has come that comes after it. */
  async open(address = '', site = this.site): Promise<void> {
    await this.webkit.get('about:blank'); // or a fragment would load nothing anew
    await this.webkit.get(new URL(address, site).href);
    await this.hasCome();
  }

  /** Loads the window anew, and waits as long: a key that is pressed before scripts have come is the browser's own. */
  async reload(): Promise<void> {
    await this.webkit.reload();
    await this.hasCome();
  }

  private async hasCome(): Promise<void> {
    await expect
      .poll(() =>
        this.webkit.run(
          () =>
            document.querySelector('[data-kept]')?.textContent.startsWith('This window needs') === false &&
            (document.documentElement.dataset['view'] === 'reading' ||
              document.querySelector('.deck.ready, .speaker:not([hidden])') !== null),
        ),
      )
      .toBe(true);
    await this.webkit.run(() => document.fonts.ready.then(() => undefined));
  }

  /** What the window shows now. */
  shown(): Promise<Shown> {
    return this.webkit.run(() => {
      const seen = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        );
      const slide = document.querySelector('.slides > .present') ?? seen('.slides > .slide');
      return {
        view: document.documentElement.dataset['view'] ?? null,
        slide: slide?.id ?? null,
        steps: slide?.querySelectorAll('.fragment.visible').length ?? 0,
        hash: location.hash,
        title: document.title,
        focus: document.activeElement?.id ?? null,
        dialog: seen('dialog[open]')?.id ?? null,
        notice: seen('[data-notice]')?.textContent ?? null,
        windows: seen('[data-windows]')?.textContent ?? null,
      };
    });
  }

  /** Expects the window to come to show this. */
  async becomes(wanted: Partial<Shown>): Promise<void> {
    await expect.poll(() => this.shown(), { timeout: 15_000 }).toMatchObject(wanted);
  }

  /** The slides with the number of their steps. */
  slides(): Promise<readonly { readonly id: string; readonly steps: number }[]> {
    return this.webkit.run(() =>
      [...document.querySelectorAll('.slides > .slide')].map((slide) => ({
        id: slide.id,
        steps: slide.querySelectorAll('.fragment').length,
      })),
    );
  }

  /** What a function of a slide gives for the one that is shown. */
  ofSlide<Answer>(ask: (slide: Element) => Answer): Promise<Awaited<Answer>> {
    return this.webkit.evaluate(`(${String(ask)})(document.querySelector('.slides > .present'))`);
  }

  /** Brings what measures slides into the page, with which it goes. */
  async bringMeasures(): Promise<void> {
    await this.webkit.evaluate(`(() => { ${await measuringScript()}\nwindow.measure = measure; })()`);
  }

  /** The window beside the one that WebKit is at, once it is there. */
  async otherWindow(): Promise<string> {
    const here = await this.webkit.here();
    await expect.poll(async () => (await this.webkit.windows()).length).toBe(2);
    return (await this.webkit.windows()).find((one) => one !== here) ?? '';
  }
}

/** `talk` is the deck in WebKit, with nothing left from the test before. Where WebKit cannot be driven, tests are skipped with a sentence. */
export const test = base.extend<{ readonly talk: Talk }, { readonly webkit: WebKit | undefined }>({
  webkit: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const webkit = noWebKit === undefined ? await WebKit.start() : undefined;
      await use(webkit);
      await webkit?.end();
    },
    { scope: 'worker' },
  ],
  talk: async ({ webkit, baseURL }, use, info) => {
    if (!webkit) return info.skip(true, noWebKit);
    await webkit.get(baseURL ?? '');
    await webkit.run(() => localStorage.clear());
    await webkit.resize(1280, 720);
    await use(new Talk(webkit, baseURL ?? ''));
    await closeOthers(webkit);
  },
});

async function closeOthers(webkit: WebKit): Promise<void> {
  const [first = '', ...others] = await webkit.windows();
  for (const other of others) {
    await webkit.to(other);
    await webkit.closeWindow();
  }
  await webkit.to(first);
}

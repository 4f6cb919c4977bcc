/** One cell of the grid: a page in one view and one state, looked at from the first slide to the last. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { arrived, expect, painted } from '../support/fixture';
import { exposedNodes, exposureProblems, slidesAmong } from './exposure';
import type { Exposed } from './exposure';
import { inspect } from './inspector';
import { pressTab } from './keyboard';
import { prepare, settle, states } from './states';
import type { State } from './states';

export class Cell {
  /** What was exposed when it was last looked at. */
  private nodes: readonly Exposed[] = [];

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly state: State,
  ) {}

  /** Opens a view, of the talk that is tested or at another address. */
  static async open(
    page: Page,
    view: 'slides' | 'reading' | 'speaker' | 'captions',
    state: State,
    address = `./?view=${view}`,
  ): Promise<Cell> {
    await prepare(page, state, address);
    await page.goto(address);
    const sign = {
      slides: page.getByRole('region', { name: 'Slides', exact: true }),
      reading: page.getByRole('banner'),
      speaker: page.getByRole('region', { name: 'Notes', exact: true }),
      captions: page.getByRole('heading', { name: 'Captions', exact: true, level: 1 }),
    };
    await expect(sign[view]).toBeVisible();
    await arrived(page);
    await settle(page, state);
    await inspect(page);
    return new Cell(page, await page.context().newCDPSession(page), state);
  }

  /** Rules, target size, contrast of drawings and signs, on all of the page; then what is exposed, and the way that Tab goes. */
  async wholePage(what = 'the whole page'): Promise<void> {
    const problems = await this.page.evaluate(() => window.inspector.problemsIn(document));
    expect.soft([...problems, ...(await this.exposed()), ...(await this.way('body'))], what).toEqual([]);
  }

  /** The same on a slide with all its steps. */
  async slide(number: number, ids: readonly string[], titles: readonly string[]): Promise<void> {
    const id = ids[number - 1] ?? '';
    await this.show(id, number);
    const moving = this.state.isStill ? await this.page.evaluate(() => document.getAnimations().length) : 0;
    expect.soft(moving, `${id}: things that move`).toBe(0);
    expect.soft(await this.found(), id).toEqual([]);
    expect.soft(slidesAmong(this.nodes, titles), 'slides exposed').toEqual([titles[number - 1]]);
  }

  /** Shows a slide with all its steps. */
  async show(id: string, number: number): Promise<void> {
    await this.page.evaluate(([slide, place]) => window.inspector.showSlide(slide, place), [
      id,
      number,
    ] as const);
  }

  /** What is wrong on the slide that is shown. */
  async found(): Promise<readonly string[]> {
    const slide = 'section.slide.present';
    const way = await this.way(this.state.restyled ? slide : 'body'); // around the slide it is the whole page's, and stays the same
    return [...(await this.problems(slide)), ...(await this.exposed()), ...way];
  }

  /** The passages that a slide rests on, opened: on every slide in the first state, and in the others on one, as their panel is the same on all. */
  async citation(number: number): Promise<void> {
    const summary = this.page.locator('section.slide.present summary');
    if ((this.state !== states[0] && number > 1) || !(await summary.count())) return;
    await summary.press('Enter');
    await painted(this.page); // a box that scrolls is a stop of Tab from the next frame on
    expect
      .soft(
        [...(await this.problems('section.slide.present .citation')), ...(await this.way('body'))],
        'passages',
      )
      .toEqual([]);
    await summary.press('Enter');
  }

  /** Every dialog that a control of the page opens, and those that open from there. */
  async dialogs(scope: Locator): Promise<void> {
    for (const opener of await scope.locator('[aria-haspopup="dialog"]:visible').all()) {
      await opener.press('Enter');
      const id = await this.dialog();
      await this.dialogs(this.page.locator(`#${id}`));
      await this.page.keyboard.press('Escape');
      await expect(this.page.locator(`#${id}`)).toBeHidden();
    }
  }

  /** The dialog that is open. @returns Its id. */
  async dialog(): Promise<string> {
    const id = (await this.page.locator('dialog[open]').last().getAttribute('id')) ?? '';
    const found = [
      await this.problems('dialog[open]'),
      await this.exposed(),
      await this.way('dialog[open]'),
    ].flat();
    expect.soft(found, id).toEqual([]);
    return id;
  }

  /** A measurement that found nothing to measure would prove nothing. */
  async hasCompared(): Promise<void> {
    const points = await this.page.evaluate(() => window.inspector.pointsCompared());
    expect(points, 'points of drawings compared').toBeGreaterThan(200);
  }

  private problems(selector: string): Promise<readonly string[]> {
    return this.page.evaluate(
      ([scope, looksOnly]) =>
        window.inspector.problemsIn([...document.querySelectorAll(scope)].at(-1) ?? document, looksOnly),
      [selector, this.state.restyled ?? false] as const,
    );
  }

  /** Chromium's accessibility tree follows the page a little later, so a problem counts when it stays. */
  private async exposed(): Promise<readonly string[]> {
    let problems: readonly string[] = [];
    await expect
      .poll(
        async () => {
          this.nodes = await exposedNodes(this.session);
          return (problems = await exposureProblems(this.page, this.nodes));
        },
        { timeout: 2000 },
      )
      .toEqual([])
      .catch(() => undefined);
    return problems;
  }

  private async way(selector: string): Promise<readonly string[]> {
    const stops = await this.page.evaluate(
      (scope) => window.inspector.startAt([...document.querySelectorAll(scope)].at(-1) ?? document.body),
      selector,
    );
    if (stops < 0 && selector !== 'body') return []; // there is nothing to reach
    await pressTab(this.session, stops);
    return this.page.evaluate(() => window.inspector.wayProblems());
  }
}

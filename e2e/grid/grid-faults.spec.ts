/** A check that finds nothing proves something only if it would find something: each fault that the grid looks for is made once, and told. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/sample';
import { states } from './states';
import { Cell } from './walk';

/** Faults of style, with what is told of them. */
const faultsOfStyle = [
  ['.lead { color: #999 !important }', /axe color-contrast/u],
  ['.point-heading a { padding: 0; font-size: 70% }', /is [\d.]+ by 3\d\.\d px/u],
  ['.toolbar button { outline: none !important }', /has no ring of two pixels/u],
  ['.toolbar button { outline-color: #eee !important }', /has a ring of 1\.\d+ : 1/u],
  ['.hung { overflow: clip }', /has its ring cut off by/u],
  ['.toolbar { position: fixed !important; inset: 0; background: #fff }', /is covered by/u],
  ['.line { stroke: #f0f0f0 !important }', /is drawn with 1\.\d+ : 1/u],
  ['.hung { direction: rtl }', /is reached after it/u],
] as const;

/** Faults of markup, made in the page. */
const faultsOfMarkup = [
  [
    () =>
      document
        .querySelector('.slide.present a[href^="#"]:not(.heading-link)')
        ?.setAttribute('aria-label', 'Elsewhere'),
    /axe label-content-name-mismatch/u,
  ],
  [
    () => document.querySelector('.slide.present svg[role="img"]')?.removeAttribute('aria-label'),
    /axe svg-img-alt/u,
  ],
  [() => document.querySelector('[data-action="help"]')?.setAttribute('tabindex', '3'), /stop \d+ is/u],
  [
    () =>
      document
        .querySelector('[data-action="contents"]')
        ?.addEventListener('focusout', ({ target }) => (target as HTMLElement).focus()), // a button
    /stop \d+ is/u,
  ],
  [
    () => {
      const copy = document.createElement('p');
      copy.className = 'visually-hidden';
      copy.textContent = document.querySelector('.slide.present .lead')?.textContent ?? '';
      document.querySelector('.slide.present')?.append(copy);
    },
    /is there to be seen, and again to be heard/u,
  ],
] as const;

/** Faults of style for which another slide is needed. */
const faultsElsewhere = [
  [
    'statement',
    13,
    '.citation summary::before { content: none !important }',
    /shows its state by nothing but colour/u,
  ],
  ['two-years', 17, '.entry b { font: inherit !important }', /stands out by nothing but colour/u],
  ['world', 24, '.thread { stroke: #efe7d4 !important }', /is drawn with 1\.\d+ : 1/u],
  ['credits', 37, 'a { text-decoration: none !important }', /from the words around it/u],
] as const;

async function withStyle(page: Page, style: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

test('each fault that the grid looks for is found when it is there', async ({ page }) => {
  test.slow();
  const [state] = states;
  if (!state) throw new Error('There is no state to look at.');
  const cell = await Cell.open(page, 'slides', state);
  await cell.show('gallery', 2);
  expect(await cell.found()).toEqual([]);
  for (const [style, told] of faultsOfStyle) {
    await withStyle(page, style);
    expect.soft((await cell.found()).join('\n'), style).toMatch(told);
  }
  await withStyle(page, '');
  for (const [fault, told] of faultsOfMarkup) {
    await page.evaluate(fault);
    expect.soft((await cell.found()).join('\n'), String(told)).toMatch(told);
  }
  for (const [id, number, style, told] of faultsElsewhere) {
    await withStyle(page, '');
    await cell.show(id, number);
    await withStyle(page, style);
    expect.soft((await cell.found()).join('\n'), style).toMatch(told);
  }
});

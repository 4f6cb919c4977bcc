/** What a person’s system, window and preferences can be, and what every slide must bear in each view. */
import type { Page } from '@playwright/test';
import { prefers } from '../support/fixture';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export interface State {
  readonly name: string;
  /** Nothing is shown or hidden otherwise than in the first state: rules about markup find nothing new. */
  readonly restyled?: true;
  readonly media?: Media;
  /** Nothing may move. */
  readonly isStill?: true;
  /** As the browser has kept them from an earlier visit. */
  readonly preferences?: Readonly<Record<string, string>>;
  readonly window?: { readonly width: number; readonly height: number };
  /** A style of the person’s own, in every page. */
  readonly style?: string;
}

export const states: readonly State[] = [
  { name: 'in the light theme' },
  { name: 'in the dark theme', restyled: true, media: { colorScheme: 'dark' } },
  { name: 'in high contrast by preference', restyled: true, preferences: { contrast: 'high' } },
  {
    name: 'in high contrast by the system’s wish',
    restyled: true,
    media: { colorScheme: 'dark', contrast: 'more' },
  },
  { name: 'in forced colours', restyled: true, media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'with reduced motion', restyled: true, isStill: true, media: { reducedMotion: 'reduce' } },
  { name: 'with text at 200 %', preferences: { textSize: '200' } },
  {
    name: 'with the spacing of WCAG 1.4.12',
    restyled: true,
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  { name: 'in a window of 320 px', window: { width: 320, height: 640 } },
];

const usual: Media = {
  colorScheme: 'light',
  contrast: null,
  forcedColors: null,
  reducedMotion: 'no-preference',
};

/** Sets a state up before the page is loaded from an address. */
export async function prepare(
  page: Page,
  { media, preferences, window }: State,
  address: string,
): Promise<void> {
  await page.emulateMedia({ ...usual, ...media });
  await page.setViewportSize(window ?? { width: 1280, height: 720 });
  if (preferences) await prefers(page, preferences, address);
}

/** What can be set only where there is a page. */
export async function settle(page: Page, { style }: State): Promise<void> {
  if (style !== undefined)
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, style);
  await page.evaluate(() => document.fonts.ready);
}

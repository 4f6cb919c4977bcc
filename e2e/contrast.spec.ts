import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** What the theme's roles promise. WCAG 1.4.6, 1.4.11, 2.4.13. */
const promises = [
  ['--ink', '--paper', 7],
  ['--ink', '--panel', 7],
  ['--ink-quiet', '--paper', 7],
  ['--ink-quiet', '--panel', 7],
  ['--accent', '--paper', 7],
  ['--accent', '--panel', 7],
  ['--line', '--paper', 3],
  ['--contour', '--paper', 3],
  ['--focus', '--paper', 3],
  ['--focus', '--panel', 3],
] as const;

const themes = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['light, more contrast', { colorScheme: 'light', contrast: 'more' }],
  ['dark, more contrast', { colorScheme: 'dark', contrast: 'more' }],
  ['forced colours, light', { colorScheme: 'light', forcedColors: 'active' }],
  ['forced colours, dark', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/** The colour a role has on the page now, painted over a ground, as red, green and blue from 0 to 255. */
async function colour(page: Page, role: string, ground: string): Promise<readonly number[]> {
  const painted = await page.evaluate(
    (names) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      const probe = document.createElement('span');
      document.body.append(probe);
      probe.style.setProperty('forced-color-adjust', 'none');
      for (const name of names) {
        probe.style.color = `var(${name})`;
        if (canvas) canvas.fillStyle = getComputedStyle(probe).color;
        canvas?.fillRect(0, 0, 1, 1);
      }
      probe.remove();
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    [ground, role],
  );
  expect(painted[3], `${role} on ${ground} is opaque`).toBe(255);
  return painted.slice(0, 3);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test('the ratio of black to white is 21, and of the greys of the WCAG’s examples what it says', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});

for (const [name, media] of themes)
  test(`every colour keeps its promise of contrast: ${name}`, async ({ deck, page }) => {
    await page.emulateMedia(media);
    await deck.open();
    for (const [role, ground, ratio] of promises)
      expect
        .soft(
          contrast(await colour(page, role, ground), await colour(page, ground, ground)),
          `${role} on ${ground}`,
        )
        .toBeGreaterThanOrEqual(ratio);
  });

/** The Vite plugin that gives strokes back what the minifier adds to them: WebKit zooms a stroke's width twice where it has a unit. */
import type { Plugin } from 'vite';

/** Takes the unit of pixels from every stroke's width in a style or a page. In drawings a number without one means the same. */
export const withUnitlessStrokes = (style: string): string =>
  style.replaceAll(/(stroke-width:\s*[\d.]+)px\b/gu, '$1');

/** Takes it from all styles of the built page. */
export function unitlessStrokes(): Plugin {
  return {
    name: 'unitless-strokes',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && /\.(?:css|html)$/u.test(file.fileName))
            file.source = withUnitlessStrokes(String(file.source));
      },
    },
  };
}

import { defineConfig } from 'vite';
import { talkAliases } from './src/build/chosen.ts';
import { conformancePage } from './src/build/plugins/conformance.ts';
import { creditsFile } from './src/build/plugins/credits.ts';
import { firstPaint } from './src/build/plugins/first-paint.ts';
import { leanReveal } from './src/build/plugins/lean-reveal.ts';
import { layoutStyles } from './src/build/plugins/layout-styles.ts';
import { offlineWorker } from './src/build/plugins/offline.ts';
import { contentPolicy } from './src/build/plugins/policy.ts';
import { prerender } from './src/build/plugins/prerender.ts';
import { unitlessStrokes } from './src/build/plugins/unitless-strokes.ts';
import { printStyle } from './src/build/plugins/print-style.ts';

/** What slides view and speaker view have in common comes with the page's own script: a file of its own would be one more to ask for before a key works. */
const inEveryView = /\/src\/browser\/(?:start\/(?:after-paint|main)|speech\/slide-text|slides\/steps)\.ts$/;

export default defineConfig({
  base: './',
  plugins: [
    prerender(),
    layoutStyles(),
    printStyle('file'),
    leanReveal(),
    firstPaint(),
    conformancePage(),
    unitlessStrokes(), // before the policy, which names styles by their hash
    contentPolicy(),
    offlineWorker(),
    creditsFile(),
  ],
  resolve: { alias: talkAliases(import.meta.dirname) },
  server: { port: 5173 },
  preview: { port: 4173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false }, // a slow machine is nothing to warn a presenter of
      output: { codeSplitting: { groups: [{ name: 'index', test: inEveryView }] } },
    },
  },
});

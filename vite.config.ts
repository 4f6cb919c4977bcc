import { defineConfig } from 'vite';
import { conformancePage } from './src/build/conformance.ts';
import { creditsFile } from './src/build/credits.ts';
import { firstPaint } from './src/build/first-paint.ts';
import { leanReveal } from './src/build/lean-reveal.ts';
import { offlineWorker } from './src/build/offline.ts';
import { contentPolicy } from './src/build/policy.ts';
import { prerender } from './src/build/prerender.ts';

/** What slides view and speaker view have in common comes as one file: three small ones would wait for one another. */
const sharedByViews = /\/src\/deck\/(?:after-paint|slide-text|steps)\.ts$/;

export default defineConfig({
  base: './',
  plugins: [
    prerender(),
    leanReveal(),
    firstPaint(),
    conformancePage(),
    contentPolicy(),
    offlineWorker(),
    creditsFile(),
  ],
  server: { port: 5173 },
  preview: { port: 4173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false }, // a slow machine is nothing to warn a presenter of
      output: { codeSplitting: { groups: [{ name: 'moving', test: sharedByViews }] } },
    },
  },
});

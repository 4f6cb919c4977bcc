import { defineConfig } from 'vite';
import { conformancePage } from './src/build/conformance.ts';
import { creditsFile } from './src/build/credits.ts';
import { firstPaint } from './src/build/first-paint.ts';
import { leanReveal } from './src/build/lean-reveal.ts';
import { offlineWorker } from './src/build/offline.ts';
import { contentPolicy } from './src/build/policy.ts';
import { prerender } from './src/build/prerender.ts';

/** What slides view and speaker view have in common comes with the page's own script: a file of its own would be one more to ask for before a key works. */
const inEveryView = /\/src\/deck\/(?:after-paint|slide-text|steps|main)\.ts$/;

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
      output: { codeSplitting: { groups: [{ name: 'index', test: inEveryView }] } },
    },
  },
});

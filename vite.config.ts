import { defineConfig } from 'vite';
import { conformancePage } from './src/build/conformance.ts';
import { creditsFile } from './src/build/credits.ts';
import { firstPaint } from './src/build/first-paint.ts';
import { offlineWorker } from './src/build/offline.ts';
import { contentPolicy } from './src/build/policy.ts';
import { prerender } from './src/build/prerender.ts';

export default defineConfig({
  base: './',
  plugins: [prerender(), firstPaint(), conformancePage(), contentPolicy(), offlineWorker(), creditsFile()],
  server: { port: 5173 },
  preview: { port: 4173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } }, // a slow machine is nothing to warn a presenter of
  },
});

/** What tests switch off and people have: motion, classic scroll bars, the back/forward cache, slow background windows, limits on history and pop-ups. The lane `real` has them on. */
import { statSync } from 'node:fs';

/** Arguments that Playwright gives Chromium and no person does. */
const ofTheLaboratory = [
  '--hide-scrollbars',
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--allow-pre-commit-input',
];

/**
 * Parts of the browser's own window that no page sees. Chromium loads the list below its address bar, a page of four hundred scripts, anew for each window,
 * which is half of all work of this lane. Of two such lists Chromium heeds the last, so the rest is taken over from Playwright's.
 * https://github.com/microsoft/playwright/blob/main/packages/playwright-core/src/server/chromium/chromiumSwitches.ts
 */
const beyondThePage = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Those that are a browser whole: the shell that starts in half the time has no back/forward cache and no windows. */
const browsers = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** The whole Chromium of this machine, if it has one on its path. */
export const wholeChromium = (): string | undefined =>
  browsers.map(pathOf).find((path) => path !== undefined);

/** How the lane starts a browser, from how other tests do: whole where there is one. */
export const asPeopleHaveIt = <
  Options extends { readonly executablePath: string; readonly args: readonly string[] },
>(
  found: Options,
) => ({
  ...found,
  executablePath: wholeChromium() ?? found.executablePath,
  args: [...found.args, `--disable-features=${beyondThePage.join(',')}`],
  ignoreDefaultArgs: ofTheLaboratory,
});

/** Where a program lies that can be started by its name. */
export const pathOf = (name: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => `${folder}/${name}`)
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

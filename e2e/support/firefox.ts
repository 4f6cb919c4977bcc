/** Finds Firefox, in which what is told apart by engines is tested too. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The environment variable that names Firefox by its path. */
export const firefoxVariable = 'DECK_FIREFOX';

const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/snap/bin'].flatMap((folder) => [
    `${folder}/firefox-esr`,
    `${folder}/firefox`,
  ]),
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The Firefox there is, if any. On Windows none is looked for: what stands before it is started as a script. */
export const findFirefox = (): string | undefined =>
  [process.env[firefoxVariable] ?? [], places[process.platform] ?? []]
    .flat()
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());

/** How the runner starts it: by WebDriver BiDi, through `firefox.mjs`. */
export const firefoxOptions = {
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: fileURLToPath(new URL('firefox.mjs', import.meta.url)),
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0 },
  },
} as const;

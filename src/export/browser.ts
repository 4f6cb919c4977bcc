/** Finds a browser of the Chromium family, for the tests and for what is printed. It is looked for where people have it, and installed only when there is none. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** How to launch the browser that was found: spread it into `chromium.launch({ … })`. */
export interface Browser {
  readonly executablePath: string;
  /** A list that may be changed, as Playwright asks for it. */
  readonly args: string[];
}

/** What the search asks of the machine it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** True for the administrator of a Unix machine, under whom Chromium refuses its sandbox. */
  readonly root: boolean;
  /** Where Playwright keeps the browser it downloads, whether or not it is there. */
  readonly playwrights: string;
  readonly isFile: (path: string) => boolean;
  /** Downloads Playwright's browser. */
  readonly install: () => void;
}

/** The environment variable that names a browser by its path and comes before all others. */
export const browserVariable = 'DECK_BROWSER';

/**
 * The first browser there is: the one `DECK_BROWSER` names, Playwright's own, an installed Chrome, Edge or Chromium, or else one that Playwright downloads now.
 *
 * @throws A sentence with the remedy when the named one is missing or none can be had.
 */
export function findBrowser(machine: Machine = thisMachine()): Browser {
  return { executablePath: executable(machine), args: argumentsFor(machine) };
}

function executable(machine: Machine): string {
  const { environment, isFile, playwrights, install } = machine;
  const named = environment[browserVariable];
  if (named) {
    if (isFile(named)) return named;
    throw new Error(
      `Browser: ${browserVariable} names "${named}", and no file is there. Correct it or unset it.`,
    );
  }
  const found = [playwrights, ...installedPlaces(machine)].find(isFile);
  if (found !== undefined) return found;
  install();
  if (isFile(playwrights)) return playwrights;
  throw new Error(
    `Browser: none is installed, and Playwright could not download one. Install Chrome, Edge or Chromium, or set ${browserVariable} to the path of one.`,
  );
}

function argumentsFor({ platform, root }: Machine): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  return platform === 'linux' && root ? ['--no-sandbox', ...quiet] : quiet;
}

/** Where Chrome, Edge and Chromium are installed, by platform. */
function installedPlaces({ platform, environment, home }: Machine): readonly string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return inEach(folders, onWindows, '\\');
  }
  if (platform === 'darwin') return inEach(['/Applications', `${home}/Applications`], onMac);
  const folders = [...(environment['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
  return inEach(folders, onLinux);
}

const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const onMac = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
/** The headless one is what Playwright would download too: it starts in half the time. */
const onLinux = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];

function inEach(folders: readonly string[], names: readonly string[], separator = '/'): readonly string[] {
  return names.flatMap((name) => folders.map((folder) => `${folder}${separator}${name}`));
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
    root: process.getuid?.() === 0,
    playwrights: chromium.executablePath(),
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    install: installPlaywrights,
  };
}

/** Says what it is doing on the error channel: a caller may print its result to the other one. */
function installPlaywrights(): void {
  console.error('No Chrome, Edge or Chromium is installed here, so Playwright downloads one.');
  const require = createRequire(import.meta.url);
  const playwright = join(require.resolve('@playwright/test/package.json'), '..', 'cli.js');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
}

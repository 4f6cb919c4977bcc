/**
 * Keeps the whole talk on the device, and answers from there. A new version is fetched beside the old one and waits until no window of
 * the talk is open: it never asks to go first, so it cannot replace a talk that is being given.
 * On an address of this machine, where nobody asked for it, it replaces a worker of an earlier version only to take itself off.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { askedToKeep, isLoopback } from '../presentation/keeping';

/** Written in by the build. */
declare const KEPT_FILES: PrecacheEntry[];

interface Life extends Event {
  readonly waitUntil: (until: Promise<unknown>) => void;
}

/** What is used here of a worker's global object; the project has the types of windows. */
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly matchAll: () => Promise<
      readonly { readonly url: string; readonly navigate: (url: string) => Promise<unknown> }[]
    >;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: 'install' | 'activate', hear: (event: Life) => void) => void;
}

const scope = self as unknown as Scope; // the worker's own global object

if (isLoopback(location.hostname) && askedToKeep(location.search) !== true) giveWay();
else keepTalk();

function keepTalk(): void {
  // The first worker of all serves the window that brought it; a later one comes into office with no window left, and claims nothing.
  clientsClaim();
  cleanupOutdatedCaches();
  // Views and slides are in the address; the page is the same for all.
  precacheAndRoute(KEPT_FILES, { ignoreURLParametersMatching: [/./u], directoryIndex: 'index.html' });
}

function giveWay(): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(takeOff()));
}

/** Windows that show what was kept are taken to what is served now. */
async function takeOff(): Promise<void> {
  await scope.registration.unregister();
  const names = (await caches.keys()).filter((name) => name.endsWith(scope.registration.scope));
  await Promise.all(names.map((name) => caches.delete(name)));
  const windows = await scope.clients.matchAll();
  await Promise.all(windows.map((window) => window.navigate(window.url)));
}

/**
 * Keeps the whole talk on the device, and answers from there. A new version is fetched beside the old one and waits until no window of
 * the talk is open: it never asks to go first, so it cannot replace a talk that is being given.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';

/** Written in by the build. */
declare const KEPT_FILES: PrecacheEntry[];

// The first worker of all serves the window that brought it; a later one comes into office with no window left, and claims nothing.
clientsClaim();
cleanupOutdatedCaches();
// Views and slides are in the address; the page is the same for all.
precacheAndRoute(KEPT_FILES, { ignoreURLParametersMatching: [/./u], directoryIndex: 'index.html' });

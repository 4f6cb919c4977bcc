/** Keeps the talk for use without a network, and says in the help how it stands: what is true at once, and anew when it changes. */
import { askedToKeep, isLoopback } from '../../presentation/keeping';
import { actionWording } from '../../wording/actions';
import { askedWorker, worker } from '../start/markup';
import { showNotice } from '../notices/notice';
import { part } from './page';

/** Has this window need no network from now on, and sets the talk down on this device where that is of use and the browser can. */
export async function keepOffline(): Promise<void> {
  if (import.meta.env.SINGLE_FILE === true) return say(actionWording.inThisFile);
  const views = navigator.serviceWorker?.controller ? Promise.resolve(true) : loadViews();
  const own = isLoopback(location.hostname);
  if (import.meta.env.DEV || (own && askedToKeep(location.search) !== true)) {
    await takeOff().catch(() => undefined); // where there are no workers there is none to take off
    return sayUnkept(await views, own ? actionWording.fromThisMachine : actionWording.notKept);
  }
  if (!isSecureContext) return sayUnkept(await views, actionWording.notEncrypted);
  await keepHere(own ? askedWorker : worker, views);
}

/** A file may take its time, or never come: meanwhile the help says what holds until then. */
async function keepHere(script: string, views: Promise<boolean>): Promise<void> {
  let answered = false;
  const keeping = keep(script).finally(() => (answered = true));
  const all = await views;
  if (!answered) sayUnkept(all, actionWording.notYetKept);
  const registration = await keeping;
  if (!registration) return sayUnkept(all, actionWording.notKept);
  say(actionWording.kept);
  watchVersions(registration);
}

/** What other views and a second window will ask for. One that does not come takes nothing from the others. @returns False when one did not come. */
async function loadViews(): Promise<boolean> {
  const loaded = await Promise.allSettled([
    import('../slides/slides-view'),
    import('../slides/slide-actions'),
    import('../windows/audience'),
    import('../speaker/speaker-view'),
    import('../../wording/behaviours'),
  ]);
  return loaded.every(({ status }) => status === 'fulfilled');
}

/** @returns Nothing where the talk cannot be kept: private windows and some hosts allow no worker, and one file that does not come fails them all. */
async function keep(script: string): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const registration = await navigator.serviceWorker.register(script);
    const coming = registration.installing ?? registration.waiting;
    return registration.active || (coming && (await succeeds(coming))) ? registration : undefined;
  } catch {
    return undefined;
  }
}

/** `navigator.serviceWorker.ready` would wait for ever for one that fails. */
function succeeds(coming: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = () => {
      if (coming.state === 'activated') resolve(true);
      if (coming.state === 'redundant') resolve(false);
    };
    coming.addEventListener('statechange', tell);
    tell();
  });
}

/** A worker that nobody asked for goes, with what it keeps: it would answer for whatever is served at this address next. */
async function takeOff(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const { active, waiting, installing } = registration ?? {};
  const own = worker === (active ?? waiting ?? installing)?.scriptURL.split('/').at(-1);
  if (!registration || !(own || askedToKeep(location.search) === false)) return;
  await registration.unregister();
  const names = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}

function watchVersions(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) sayNewVersion();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') sayNewVersion();
    });
  });
}

/** In the middle of a talk, the audience's screen is spared the sentence; it stands in the help. */
function sayNewVersion(): void {
  say(actionWording.newVersion);
  const { turned, view } = document.documentElement.dataset;
  if (turned === undefined || view !== 'slides') showNotice(actionWording.newVersion);
}

/** Where the talk is not kept, a window needs the network for what of it has not come. */
function sayUnkept(all: boolean, sentence: string): void {
  say(all ? sentence : `${actionWording.notAllCame} ${sentence}`);
}

function say(sentence: string): void {
  part('[data-kept]').textContent = sentence;
}

/** Keeps the talk for use without a network, and says in the help how it stands. */
import { actionWording } from '../../wording/actions';
import { worker } from '../start/markup';
import { showNotice } from './notice';
import { part } from './page';

/** Sets the talk down on this device where the browser can; where it cannot, at least this window needs no network from then on. */
export async function keepOffline(): Promise<void> {
  if (!hasWorker()) {
    await loadViews();
    return;
  }
  try {
    await navigator.serviceWorker.register(worker);
    const registration = await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) await loadViews(); // until the worker claims this window, it asks the network
    say(actionWording.kept);
    watchVersions(registration);
  } catch {
    await loadViews();
    say(actionWording.notKept); // private windows and some hosts allow no worker
  }
}

/** The single file has all inside, and during development nothing is kept. */
const hasWorker = () =>
  import.meta.env.PROD && import.meta.env.SINGLE_FILE !== true && 'serviceWorker' in navigator;

/** What other views and a second window will ask for. */
async function loadViews(): Promise<void> {
  await Promise.all([
    import('../slides/slides-view'),
    import('../slides/slide-actions'),
    import('../windows/audience'),
    import('../speaker/speaker-view'),
    import('../../wording/behaviours'),
  ]);
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

function say(sentence: string): void {
  part('[data-kept]').textContent = sentence;
}

/** Behaviours start one by one: what one of them cannot do on a browser takes nothing from the others. */
import type { Behaviour } from '../../wording/behaviours';
import { viewWording } from '../../wording/views';
import { showNotice } from '../notices/notice';

const missing = new Set<Behaviour>();

/** Starts a behaviour. Of one that fails the person is told in a sentence and the console why; the talk goes on with what stands in for it. */
export function start<T>(name: Behaviour, begin: () => T, without: T): T {
  try {
    return begin();
  } catch (error) {
    goWithout(name)(error);
    return without;
  }
}

/** Starts a behaviour that a key or a button calls upon. Where it is missing, they say so. */
export function startAction(name: Behaviour, begin: () => () => void): () => void {
  return start(name, begin, say);
}

/** What becomes of an error in a behaviour that starts later. */
export const goWithout =
  (name: Behaviour) =>
  (error: unknown): void => {
    if (!missing.has(name)) console.error(error);
    missing.add(name);
    say();
  };

async function sayWhich(): Promise<void> {
  const { behaviourWording } = await import('../../wording/behaviours');
  showNotice(
    behaviourWording.behavioursMissing([...missing].map((name) => behaviourWording.behaviours[name])),
  );
}

/** The names are many and seldom needed, so they are fetched; without them the sentence is shorter. */
function say(): void {
  sayWhich().catch(() => showNotice(viewWording.somethingMissing));
}

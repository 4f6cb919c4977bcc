import { keyHelp } from '../../wording/keys';
import type { KeyHelp } from '../../wording/keys';
import { part } from '../page/page';
import { closeByKey, dialogOpener } from './dialog';
import { remoteTest } from './remote-test';

const added: KeyHelp[] = [];

/** Lists keys of a behaviour that comes later, such as the room's. They come before what a view had for them. */
export function listKeys(...keys: readonly KeyHelp[]): void {
  added.push(...keys);
}

const keysOf = (view: keyof typeof keyHelp): readonly KeyHelp[] => {
  if (view === 'captions') return keyHelp.captions; // where letters are typed
  const taken = new Set(added.flatMap(({ names }) => names));
  return [...keyHelp[view].filter(({ names }) => !names.some((name) => taken.has(name))), ...added];
};

/** The list of the keys that a view has, and the test of a remote control. */
export function helpDialog(view: keyof typeof keyHelp, signal: AbortSignal): () => void {
  const dialog = part<HTMLDialogElement>('#help-dialog');
  const open = dialogOpener('#help-dialog', signal);
  const test = remoteTest(dialog, () => keysOf(view), signal);
  closeByKey(dialog, ['?'], signal);
  return () => {
    part('[data-keys]').replaceChildren(...keysOf(view).map(rowOf));
    test.end();
    open();
  };
}

function rowOf({ keys, effect }: KeyHelp): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = keys;
  const cell = document.createElement('td');
  cell.textContent = effect;
  row.append(head, cell);
  return row;
}

/** A run through the talk that records the time for each slide. The table stays in this window. */
import { announce } from '../notices/announcer';
import { openDialog } from '../dialogs/dialog';
import { part } from '../page/page';
import { stopWhileScrolling } from '../page/scroll-stop';
import { beginRehearsal, endRehearsal } from '../../presentation/presentation';
import { rehearsalRows, rehearsalText } from '../../presentation/rehearsal';
import type { RehearsalRow } from '../../presentation/rehearsal';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';
import { control, onPress } from '../page/press';
import type { WakeLock } from '../page/wake-lock';

/** Records rehearsals. @returns What ends one at the end of the talk. */
export function rehearsal(lectern: Lectern, awake: WakeLock): () => void {
  const { signal } = lectern;
  const dialog = part<HTMLDialogElement>('#rehearsal-dialog');
  const rows = () => rehearsalRows(lectern.state(), lectern.titles, lectern.plan, Date.now());

  const showTable = () => {
    part('[data-rehearsal-rows]').replaceChildren(...rows().map(tableRow));
    part('[data-copied]').textContent = '';
    openDialog(dialog);
  };
  const begin = () => {
    lectern.change(beginRehearsal);
    awake.hold();
    announce(speakerWording.rehearsalRuns);
  };
  const end = () => {
    if (!lectern.state().rehearsing) return;
    lectern.change(endRehearsal);
    showTable();
  };
  lectern.follow(({ rehearsing }) => {
    control('rehearse').textContent = rehearsing ? speakerWording.endRehearsal : speakerWording.rehearse;
    const words = part('[data-rehearsal-words]');
    words.textContent = speakerWording.rehearsalRuns;
    words.hidden = !rehearsing;
  });
  stopWhileScrolling(part('.rehearsal-scroll'), [part('[data-rehearsal]')], signal);
  onPress('rehearse', () => (lectern.state().rehearsing ? end() : begin()), signal);
  onPress('times', showTable, signal);
  onPress('copy', () => void copy(rehearsalText(rows())), signal);
  signal.addEventListener('abort', () => dialog.close());
  return end;
}

function tableRow({ place, title, planned, spoken, pace }: RehearsalRow): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = title;
  const cells = [place, planned, spoken, pace].map((text) => {
    const cell = document.createElement('td');
    cell.textContent = text;
    return cell;
  });
  row.append(...cells.slice(0, 1), head, ...cells.slice(1));
  return row;
}

async function copy(text: string): Promise<void> {
  const copied = part('[data-copied]');
  try {
    await navigator.clipboard.writeText(text);
    copied.textContent = speakerWording.tableCopied;
  } catch {
    getSelection()?.selectAllChildren(part('[data-rehearsal]'));
    copied.textContent = speakerWording.tableSelected;
  }
}

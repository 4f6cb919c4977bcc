import type { ComponentChildren, JSX } from 'preact';
import { keyHelp, speakerKeyHelp, wording } from '../model/wording';
import { Icon } from '../parts/icon';
import { PreferencesForm } from './preferences';
import { RehearsalTable, SpeakerSettings } from './speaker';

/** The dialogs. The contents dialog is given its list by script: the one the document begins with. */
export function Dialogs(): JSX.Element {
  return (
    <>
      <Dialog id="contents-dialog" title={wording.contents}>
        <div class="search">
          <label for="contents-search" id="contents-search-name">
            {wording.search}
          </label>
          <input
            type="search"
            id="contents-search"
            aria-labelledby="contents-search-name"
            autocomplete="off"
            enterkeyhint="go"
            data-search
          />
          <p data-found />
        </div>
        <div data-contents />
      </Dialog>
      <Dialog id="help-dialog" title={wording.help}>
        <table class="keys">
          <tbody>
            {keyHelp.map(([keys, effect]) => (
              <KeyRow keys={keys} effect={effect} />
            ))}
          </tbody>
          <tbody class="for-speaker">
            {speakerKeyHelp.map(([keys, effect]) => (
              <KeyRow keys={keys} effect={effect} />
            ))}
          </tbody>
        </table>
        <p data-kept>{wording.notYetKept}</p>
        <p>
          <a class="help-link" href="accessibility.html">
            {wording.conformance}
          </a>
        </p>
      </Dialog>
      <Dialog id="settings-dialog" title={wording.windows}>
        <SpeakerSettings />
      </Dialog>
      <Dialog id="rehearsal-dialog" title={wording.rehearsalTitle}>
        <RehearsalTable />
      </Dialog>
      <Dialog id="preferences-dialog" title={wording.preferences}>
        <PreferencesForm />
      </Dialog>
      <dialog class="blank" id="blank-dialog" aria-label={wording.blanked}>
        <form method="dialog">
          <button type="submit">{wording.unblank}</button>
        </form>
      </dialog>
    </>
  );
}

function KeyRow({ keys, effect }: { readonly keys: string; readonly effect: string }): JSX.Element {
  return (
    <tr>
      <th scope="row">{keys}</th>
      <td>{effect}</td>
    </tr>
  );
}

interface DialogProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Dialog({ id, title, children }: DialogProps): JSX.Element {
  return (
    <dialog id={id} aria-labelledby={`${id}-title`}>
      <form method="dialog" class="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button type="submit" class="dialog-close">
          <Icon name="close" />
          <span class="label">{wording.close}</span>
        </button>
      </form>
      {children}
    </dialog>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import { keyHelp, wording } from '../model/wording';
import { Icon } from '../parts/icon';

/** The dialogs of the slides view. The contents dialog is given its list by script: the one the document begins with. */
export function Dialogs(): JSX.Element {
  return (
    <>
      <Dialog id="contents-dialog" title={wording.contents}>
        <div data-contents />
      </Dialog>
      <Dialog id="help-dialog" title={wording.help}>
        <table class="keys">
          <tbody>
            {keyHelp.map(([keys, effect]) => (
              <tr>
                <th scope="row">{keys}</th>
                <td>{effect}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Dialog>
      <dialog class="blank" id="blank-dialog" aria-label={wording.blanked}>
        <form method="dialog">
          <button type="submit">{wording.unblank}</button>
        </form>
      </dialog>
    </>
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

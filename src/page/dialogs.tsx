import type { ComponentChildren, JSX } from 'preact';
import { pageWording } from '../wording/page';
import { speakerWording } from '../wording/speaker';
import { Icon } from '../parts/drawing/icon';
import { PreferencesForm } from './preferences';
import { RehearsalTable, SpeakerSettings } from './speaker';

/** The dialogs. The contents dialog is given its list by script: the one the document begins with. */
export function Dialogs(): JSX.Element {
  return (
    <>
      <Dialog id="contents-dialog" title={pageWording.contents}>
        <div class="search">
          <label for="contents-search" id="contents-search-name">
            {pageWording.search}
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
      <Dialog id="help-dialog" title={pageWording.help}>
        <table class="keys">
          <tbody data-keys />
        </table>
        <p data-kept>{pageWording.notYetKept}</p>
        <p>
          <a class="help-link" href="accessibility.html">
            {pageWording.conformance}
          </a>
        </p>
        <div data-remote />
      </Dialog>
      <Dialog id="settings-dialog" title={pageWording.windows}>
        <SpeakerSettings />
      </Dialog>
      <Dialog id="rehearsal-dialog" title={speakerWording.rehearsalTitle}>
        <RehearsalTable />
      </Dialog>
      <Dialog id="preferences-dialog" title={pageWording.preferences}>
        <PreferencesForm />
      </Dialog>
      <dialog class="blank" id="blank-dialog" aria-label={pageWording.blanked}>
        <form method="dialog">
          <button type="submit">{pageWording.unblank}</button>
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
          <span class="label">{pageWording.close}</span>
        </button>
      </form>
      {children}
    </dialog>
  );
}

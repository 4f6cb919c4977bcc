/** What only the speaker view shows, around the slides of the document. Its script fills it; until then it is empty and, without style, hidden. */
import type { JSX } from 'preact';
import { pageWording, speakerFrame } from '../wording/page';
import { speakerWording } from '../wording/speaker';
import { Icon } from '../parts/drawing/icon';

/** The clock, above the slide. Its headings are so by role: the first heading element of the document is the talk's own. */
export function SpeakerHead(): JSX.Element {
  return (
    <>
      <section class="speaker speaker-time" aria-labelledby="speaker-time-title" hidden>
        <p class="visually-hidden" role="heading" aria-level={1}>
          {speakerWording.speakerView}
        </p>
        <p class="visually-hidden" role="heading" aria-level={2} id="speaker-time-title">
          {speakerFrame.time}
        </p>
        <dl class="dials">
          <div class="dial dial-elapsed">
            <dt>{speakerFrame.elapsed}</dt>
            <dd>
              <span class="digits" data-elapsed />
              <span class="dial-detail" data-planned />
            </dd>
          </div>
          <div class="dial">
            <dt>{speakerWording.wholeTalk}</dt>
            <dd>
              <span class="pace" data-pace />
              <span class="dial-detail" data-left />
            </dd>
          </div>
          <div class="dial">
            <dt>{speakerFrame.thisSlide}</dt>
            <dd>
              <span class="pace" data-slide-pace />
              <span class="dial-detail" data-slide-time />
            </dd>
          </div>
          <div class="dial">
            <dt>{speakerFrame.timeOfDay}</dt>
            <dd>
              <span class="pace" data-time-of-day />
            </dd>
          </div>
        </dl>
        <div class="speaker-buttons">
          <button type="button" class="button-main" data-speaker="clock">
            {speakerWording.startClock}
          </button>
          <button type="button" data-speaker="reset">
            {speakerFrame.resetClock}
          </button>
          <button type="button" data-speaker="say">
            {speakerFrame.sayStatus}
          </button>
        </div>
        <div class="pace-line" aria-hidden="true">
          <span class="pace-plan" data-pace-plan />
          <span class="pace-place" data-pace-place />
        </div>
        <p class="pace-legend" aria-hidden="true">
          <span class="pace-key pace-key-plan">{speakerFrame.timeSpent}</span>
          <span class="pace-key pace-key-place">{speakerFrame.plannedForSlide}</span>
        </p>
      </section>
      <div class="speaker speaker-now" hidden>
        <p class="panel-title" role="heading" aria-level={2} id="speaker-now-title">
          {speakerFrame.currentSlide}
        </p>
        <p class="panel-detail" data-place />
        <p class="panel-state" data-blank-words />
      </div>
    </>
  );
}

/** The controls, what comes next, the notes, and the windows, after the slide. */
export function SpeakerPanels(): JSX.Element {
  return (
    <>
      <Drive />
      <section class="speaker speaker-next" aria-labelledby="speaker-next-title" hidden>
        <h2 class="panel-title" id="speaker-next-title">
          {speakerFrame.nextUp}
        </h2>
        <p class="panel-detail" data-next-words />
        <div class="preview" data-next-preview aria-hidden="true" inert />
      </section>
      <section class="speaker speaker-notes" aria-labelledby="speaker-notes-title" hidden>
        <div class="panel-head">
          <h2 class="panel-title" id="speaker-notes-title">
            {speakerFrame.notes}
          </h2>
          <div class="notes-size">
            <span id="notes-size-name">{speakerFrame.notesSize}</span>
            <input
              type="range"
              min="100"
              max="400"
              step="25"
              value="100"
              aria-labelledby="notes-size-name"
              data-notes-size
            />
            <span aria-hidden="true" data-notes-percent />
          </div>
        </div>
        <div class="notes-panel" role="group" aria-labelledby="speaker-notes-title" data-notes />
      </section>
      <Windows />
    </>
  );
}

function Drive(): JSX.Element {
  return (
    <div class="speaker speaker-drive" role="toolbar" aria-label={speakerFrame.speakerControls} hidden>
      <div class="speaker-buttons">
        <button type="button" data-speaker="previous">
          <Icon name="previous" />
          {pageWording.previous}
        </button>
        <button type="button" class="button-main" data-speaker="next">
          {pageWording.next}
          <Icon name="next" />
        </button>
        <button type="button" aria-pressed="false" data-speaker="blank">
          {speakerFrame.blank}
        </button>
        <button type="button" aria-pressed="false" aria-describedby="pointer-hint" data-speaker="pointer">
          {speakerFrame.pointer}
        </button>
        <button type="button" aria-haspopup="dialog" data-speaker="contents">
          {pageWording.contents}
        </button>
      </div>
      <p class="visually-hidden" id="pointer-hint">
        {speakerFrame.pointerHint}
      </p>
    </div>
  );
}

function Windows(): JSX.Element {
  return (
    <section class="speaker speaker-windows" aria-labelledby="speaker-windows-title" hidden>
      <h2 class="visually-hidden" id="speaker-windows-title">
        {pageWording.windows}
      </h2>
      <div class="speaker-states">
        <p data-rehearsal-words hidden />
        <p data-windows />
        <p data-awake-words />
      </div>
      <div class="speaker-buttons">
        <button type="button" data-speaker="rehearse">
          {speakerWording.rehearse}
        </button>
        <button type="button" aria-haspopup="dialog" data-speaker="settings">
          {speakerFrame.settings}
        </button>
        <button type="button" aria-haspopup="dialog" data-action="preferences">
          {pageWording.preferences}
        </button>
        <button type="button" aria-haspopup="dialog" data-speaker="help">
          {pageWording.help}
        </button>
      </div>
    </section>
  );
}

/** What is set before a talk: windows, displays, colours. */
export function SpeakerSettings(): JSX.Element {
  return (
    <div class="speaker-settings">
      <h3>{speakerFrame.slidesWindow}</h3>
      <output data-display-words />
      <div class="speaker-buttons">
        <button type="button" data-speaker="open-slides">
          {speakerFrame.openSlides}
        </button>
        <button type="button" data-speaker="other-display" hidden>
          {speakerFrame.otherDisplay}
        </button>
        <button type="button" data-speaker="fill-display" hidden>
          {speakerFrame.fillDisplay}
        </button>
      </div>
      <h3>{speakerFrame.thisWindow}</h3>
      <div class="speaker-buttons">
        <label class="theme">
          {speakerFrame.theme}
          <select data-theme-choice>
            <option value="system">{speakerFrame.themeSystem}</option>
            <option value="light">{speakerFrame.themeLight}</option>
            <option value="dark">{speakerFrame.themeDark}</option>
          </select>
        </label>
        <button type="button" aria-pressed="false" data-speaker="awake">
          {speakerFrame.keepAwake}
        </button>
      </div>
      <p data-awake-asked />
      <p data-settings-words hidden>
        {speakerFrame.settingsNotKept}
      </p>
      <h3>{speakerFrame.rehearsalTimes}</h3>
      <div class="speaker-buttons">
        <button type="button" aria-haspopup="dialog" data-speaker="times">
          {speakerWording.rehearsalTitle}
        </button>
      </div>
    </div>
  );
}

/** The table of a rehearsal. */
export function RehearsalTable(): JSX.Element {
  return (
    <>
      <p>{speakerFrame.rehearsalNote}</p>
      <div class="rehearsal-scroll" role="group" aria-labelledby="rehearsal-dialog-title">
        <table class="rehearsal" data-rehearsal>
          <thead>
            <tr>
              {speakerWording.rehearsalColumns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody data-rehearsal-rows />
        </table>
      </div>
      <p class="speaker-buttons">
        <button type="button" class="button-main" data-speaker="copy">
          {speakerFrame.copyTable}
        </button>
        <output data-copied />
      </p>
    </>
  );
}

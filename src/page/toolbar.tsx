import type { JSX } from 'preact';
import type { Deck } from '../content/deck';
import { actionWording } from '../wording/actions';
import { pageWording } from '../wording/page';
import { slidesWording } from '../wording/slides';
import { speakerWording } from '../wording/speaker';
import { Icon } from '../parts/drawing/icon';

/** The presenter's controls, after the slides in the document. Each works with a mouse, a finger, a key and a voice. */
export function Toolbar({ deck }: { readonly deck: Deck }): JSX.Element {
  const total = deck.slides.length;
  return (
    <nav class="controls" id="toolbar" aria-label={pageWording.controlsLandmark}>
      <div class="toolbar" role="toolbar" aria-label={pageWording.controlsLandmark}>
        <button type="button" class="more" data-action="more" hidden>
          <Icon name="more" />
          <span data-more>{slidesWording.more}</span>
        </button>
        <button type="button" data-action="previous" title={pageWording.previous}>
          <Icon name="previous" />
          <span class="label">{pageWording.previous}</span>
        </button>
        <input
          class="position"
          type="range"
          min="1"
          max={total}
          value="1"
          aria-label={pageWording.position}
          aria-valuetext={slidesWording.valueText(1, total, deck.slides[0]?.title ?? '')}
          data-action="position"
        />
        <span class="toolbar-place" aria-hidden="true">
          {slidesWording.place(1, total)}
        </span>
        <button type="button" data-action="next" title={pageWording.next}>
          <Icon name="next" />
          <span class="label">{pageWording.next}</span>
        </button>
        <button type="button" data-action="contents" aria-haspopup="dialog" title={pageWording.contents}>
          <Icon name="contents" />
          <span class="label">{pageWording.contents}</span>
        </button>
        <a href="?view=reading" data-view-link="reading" title={pageWording.readingView}>
          <Icon name="reading" />
          <span class="label">{pageWording.readingView}</span>
        </a>
        <a href="?view=speaker" data-speaker-link rel="opener" title={speakerWording.speakerView}>
          <Icon name="speaker" />
          <span class="label">{speakerWording.speakerView}</span>
        </a>
        <button type="button" data-action="fullscreen" title={actionWording.fullscreen}>
          <Icon name="fullscreen" />
          <span class="label">{actionWording.fullscreen}</span>
        </button>
        <button
          type="button"
          data-action="preferences"
          aria-haspopup="dialog"
          title={pageWording.preferences}
        >
          <Icon name="preferences" />
          <span class="label">{pageWording.preferences}</span>
        </button>
        <button type="button" data-action="help" aria-haspopup="dialog" title={pageWording.help}>
          <Icon name="help" />
          <span class="label">{pageWording.help}</span>
        </button>
      </div>
    </nav>
  );
}

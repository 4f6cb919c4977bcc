import type { JSX } from 'preact';
import type { Deck } from '../model/deck';
import { wording } from '../model/wording';
import { Icon } from '../parts/icon';

/** The presenter's controls, after the slides in the document. Each works with a mouse, a finger, a key and a voice. */
export function Toolbar({ deck }: { readonly deck: Deck }): JSX.Element {
  const total = deck.slides.length;
  return (
    <nav class="controls" id="toolbar" aria-label={wording.controlsLandmark}>
      <div class="toolbar" role="toolbar" aria-label={wording.controlsLandmark}>
        <button type="button" class="more" data-action="more" hidden>
          <Icon name="more" />
          <span data-more>{wording.more}</span>
        </button>
        <button type="button" data-action="previous" title={wording.previous}>
          <Icon name="previous" />
          <span class="label">{wording.previous}</span>
        </button>
        <input
          class="position"
          type="range"
          min="1"
          max={total}
          value="1"
          aria-label={wording.position}
          aria-valuetext={wording.valueText(1, total, deck.slides[0]?.title ?? '')}
          data-action="position"
        />
        <output class="toolbar-place" aria-hidden="true">
          {wording.place(1, total)}
        </output>
        <button type="button" data-action="next" title={wording.next}>
          <Icon name="next" />
          <span class="label">{wording.next}</span>
        </button>
        <button type="button" data-action="contents" aria-haspopup="dialog" title={wording.contents}>
          <Icon name="contents" />
          <span class="label">{wording.contents}</span>
        </button>
        <a href="?view=reading" data-view-link="reading" title={wording.readingView}>
          <Icon name="reading" />
          <span class="label">{wording.readingView}</span>
        </a>
        <a href="?view=speaker" data-speaker-link rel="opener" title={wording.speakerView}>
          <Icon name="speaker" />
          <span class="label">{wording.speakerView}</span>
        </a>
        <button type="button" data-action="fullscreen" title={wording.fullscreen}>
          <Icon name="fullscreen" />
          <span class="label">{wording.fullscreen}</span>
        </button>
        <button type="button" data-action="preferences" aria-haspopup="dialog" title={wording.preferences}>
          <Icon name="preferences" />
          <span class="label">{wording.preferences}</span>
        </button>
        <button type="button" data-action="help" aria-haspopup="dialog" title={wording.help}>
          <Icon name="help" />
          <span class="label">{wording.help}</span>
        </button>
      </div>
    </nav>
  );
}

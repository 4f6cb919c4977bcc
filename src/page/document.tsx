import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { openedAsFile, pageWording } from '../wording/page';
import { ForeignNames } from '../parts/words/words';
import { Icon } from '../parts/drawing/icon';
import { Files } from '../layouts/picture/figure';
import type { PictureFiles } from '../layouts/picture/figure';
import { SlideView } from '../layouts/registry';
import type { Deck } from '../layouts/slide';
import { Appendix } from './appendix';
import { Contents } from './contents';
import { Dialogs } from './dialogs';
import { SpeakerHead, SpeakerPanels } from './speaker';
import { Toolbar } from './toolbar';

interface DocumentProps {
  readonly deck: Deck;
  readonly files: PictureFiles;
}

/** The body of the document: the whole talk, complete without script or style. */
export function renderDocument({ deck, files }: DocumentProps): string {
  return renderToString(
    <ForeignNames.Provider value={deck.names ?? []}>
      <Files.Provider value={files}>
        <Body deck={deck} />
      </Files.Provider>
    </ForeignNames.Provider>,
  );
}

function Body({ deck }: { readonly deck: Deck }): JSX.Element {
  return (
    <>
      <a class="skip-link" href={`#${deck.slides[0]?.id ?? 'talk'}`} data-skip>
        <span class="for-slides">{pageWording.skip}</span>
        <span class="for-reading">{pageWording.skipReading}</span>
        <span class="for-speaker">{pageWording.skipSpeaker}</span>
      </a>
      <header class="masthead">
        <p class="masthead-title">{deck.article.publisher}</p>
        <div class="masthead-actions">
          <button type="button" class="masthead-switch" data-action="preferences" aria-haspopup="dialog">
            <Icon name="preferences" />
            {pageWording.preferences}
          </button>
          <a class="masthead-switch" href="?view=slides" data-view-link="slides">
            <Icon name="slides" />
            {pageWording.slidesView}
          </a>
        </div>
      </header>
      <div class="notice" data-notice-frame hidden>
        <p data-notice />
        <button type="button" class="dialog-close" data-action="close-notice">
          <Icon name="close" />
          <span class="label">{pageWording.closeNotice}</span>
        </button>
      </div>
      <p class="notice" data-file-notice hidden>
        {openedAsFile}
      </p>
      <main id="talk" aria-label={pageWording.talkLandmark}>
        <SpeakerHead />
        <div class="deck" data-deck>
          <div class="slides">
            {deck.slides.map((slide, index) => (
              <>
                <SlideView slide={slide} deck={deck} />
                {index === 0 && <Contents deck={deck} />}
              </>
            ))}
          </div>
        </div>
        <SpeakerPanels />
        <Appendix deck={deck} />
      </main>
      <Toolbar deck={deck} />
      <Dialogs />
      <div class="visually-hidden" role="status" aria-live="polite" data-status />
    </>
  );
}

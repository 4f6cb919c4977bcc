import './speaker-captions-panel.css';
import { captionsWording } from '../../wording/captions';
import { announce } from '../notices/announcer';
import { part } from '../page/page';
import type { Lectern } from '../speaker/lectern';
import { talkAddress } from '../windows/session';
import { openCueing } from './cueing';
import { button, element } from './elements';
import type { SpeakerCaptions } from './speaker-captions';

/** The next line of captions below the notes, with what sends it and takes it back, and a way to a window for somebody who captions. */
export function openSpeakerPanel(lectern: Lectern): SpeakerCaptions {
  const { signal, session, state, slides } = lectern;
  const cueing = openCueing(lectern);
  const send = () => {
    if (!cueing.send()) announce(captionsWording.allSent);
  };
  const takeBack = () =>
    announce(cueing.takeBack() ? captionsWording.takenBack : captionsWording.noneToTakeBack);

  const panel = element('div', 'speaker-captions');
  const buttons = element('div', 'speaker-buttons');
  const next = element('p', 'speaker-next-line');
  const { withKey, sendNext, keyOfNext, keyOfBack, open } = captionsWording;
  buttons.append(
    button(withKey(sendNext, keyOfNext), send),
    button(withKey(captionsWording.takeBack, keyOfBack), takeBack),
    button(open, () =>
      window.open(
        talkAddress('captions', session, slides[state().slide]?.id ?? ''),
        '_blank',
        'popup,width=900,height=720',
      ),
    ),
  );
  panel.append(buttons, next);
  part('.speaker-notes').append(panel);
  signal.addEventListener('abort', () => panel.remove());
  cueing.follow(({ all, next: place }) => {
    const cue = all[place];
    next.textContent = cue === undefined ? captionsWording.allSent : captionsWording.announceNext(cue);
  });
  return { send, takeBack };
}

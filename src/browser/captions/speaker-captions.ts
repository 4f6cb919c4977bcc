/** Captions from the speaker view: two keys that are always there, and where captions are wanted in this browser, two buttons and the next line. What does it is loaded when it is needed. */
import { chosen, followPreferences } from '../preferences/preferences';
import { goWithout } from '../start/behaviour';
import type { Lectern } from '../speaker/lectern';

/** What keys reach. */
export interface SpeakerCaptions {
  readonly send: () => void;
  readonly takeBack: () => void;
}

/** Lets the speaker cue. */
export function cueFromLectern(lectern: Lectern): SpeakerCaptions {
  let loading: Promise<SpeakerCaptions> | undefined;
  const load = () =>
    (loading ??= import('./speaker-captions-panel').then(({ openSpeakerPanel }) =>
      openSpeakerPanel(lectern),
    ));
  const doing = (name: keyof SpeakerCaptions) => () =>
    void load().then((captions) => captions[name](), goWithout('captions'));
  followPreferences(() => {
    if (chosen('captions') !== undefined) load().catch(goWithout('captions'));
  }, lectern.signal);
  return { send: doing('send'), takeBack: doing('takeBack') };
}

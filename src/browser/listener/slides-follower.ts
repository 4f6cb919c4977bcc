/** The slides follow the speaker, until a person turns them. */
import pace from 'lucide-static/icons/user-check.svg?raw';
import { roomWording } from '../../wording/room';
import { focusHeading, headingOf, part } from '../page/page';
import { roomHere } from '../room/room-here';
import { toolbarButton } from '../room/toolbar-button';
import { shownSteps } from '../slides/steps';
import type { Stage } from '../stage/stage';
import { listen } from './listener';
import type { Follower } from './listener';
import { isReadingIn } from './reading-here';

/** Lets the slides follow for as long as they are shown. */
export function followWithSlides(stage: Stage): void {
  const room = roomHere();
  if (room === undefined || stage.signal.aborted) return;
  const listener = listen(room);
  const button = toolbarButton(pace, roomWording.withKey(roomWording.following, roomWording.keyOfPace));
  let following = false;

  const show: Follower['show'] = (state, asked) => {
    const turns = stage.index() !== state.slide;
    if (turns && !asked && isReadingIn(stage.current())) return false;
    const atHeading = asked || document.activeElement === headingOf(stage.current());
    following = true;
    if (turns || shownSteps(stage.current()) !== state.step) stage.show(state, atHeading ? 'jump' : 'turn');
    if (asked && !turns) focusHeading(stage.current());
    following = false;
    document.documentElement.toggleAttribute('data-blank', state.blank);
    return true;
  };
  const goOn = () => following || listener.goOn();

  button.addEventListener('click', listener.toggle);
  stage.signal.addEventListener('abort', () => button.remove());
  part('[data-speaker-link]').before(button);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    stage.element.addEventListener(event, goOn, { signal: stage.signal });
  listener.add(
    {
      show,
      leave: () => document.documentElement.removeAttribute('data-blank'),
      hear: ({ withSpeaker }) => (button.ariaPressed = String(withSpeaker)),
    },
    stage.signal,
  );
}

/** The slides window's part in a talk with a speaker view: it reports where it is and goes where the others are. */
import type { Screen } from '../../presentation/message';
import { moveTo, setBlank, shadeOf } from '../../presentation/presentation';
import type { Presentation } from '../../presentation/presentation';
import type { Blank } from '../controls/blank';
import { followPreferences } from '../preferences/preferences';
import { enterWithAudience } from '../room/enter';
import { isFullscreenLost } from './lost-fullscreen';
import { giveTalk } from './give-talk';
import { fillDisplay } from './fill-display';
import { joinPresentation } from './presentation-link';
import type { PresentationLink } from './presentation-link';
import { spotlight } from './spotlight';
import type { Stage } from '../stage/stage';
import { shownSteps, stepsOf } from '../slides/steps';

interface AudienceOptions {
  readonly session: string;
  /** True where the talk begins with this window. */
  readonly begins: boolean;
  readonly blank: Blank;
}

/** Joins the slides to a talk for as long as they are shown. */
export function joinAudience(stage: Stage, { session, begins, blank }: AudienceOptions): PresentationLink {
  const { element, signal } = stage;
  const place = () => ({ slide: stage.index(), step: shownSteps(stage.current()) });
  const link = joinPresentation({
    session,
    role: 'slides',
    steps: stage.slides.map((slide) => stepsOf(slide).length),
    place: place(),
    begins,
    screen: screenOfWindow,
    signal,
  });
  let following = false;

  const follow = (state: Presentation) => {
    following = true;
    const { slide, step } = place();
    if (slide !== state.slide || step !== state.step) stage.show(state, 'turn');
    blank.set(shadeOf(state));
    following = false;
  };
  const report = () => {
    const { slide, step } = place();
    const state = link.state();
    if (!following && (slide !== state.slide || step !== state.step)) link.change(moveTo({ slide, step }));
  };
  const reportBlank = () => {
    if (!following && blank.shade() !== shadeOf(link.state())) link.change(setBlank(blank.shade()));
  };

  link.onState = follow;
  const point = spotlight(signal);
  link.onPointer = point;
  link.onFill = (display) => void fillDisplay(display);
  link.onGone = () => point(null);
  link.onHere = (_from, heard) => heard === 'speaker' && giveTalk(stage);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
    element.addEventListener(event, report, { signal });
  element.addEventListener('blankchanged', reportBlank, { signal });
  addEventListener('resize', link.present, { signal });
  element.addEventListener('fullscreenlost', link.present, { signal });
  document.addEventListener('fullscreenchange', link.present, { signal });
  document.addEventListener('captionsfitted', link.present, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', link.present, { signal });
  followPreferences(link.present, signal);
  follow(link.state());
  enterWithAudience({ link, signal });
  return link;
}

function screenOfWindow(): Screen {
  const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
  // A person's own choice says one scheme; without one the page offers both, and the system chooses.
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
    ? colorScheme !== 'light'
    : colorScheme === 'dark';
  const lost = isFullscreenLost();
  const strip = heightBelow(document.querySelector<HTMLElement>('.captions'));
  return { width: innerWidth, height: innerHeight, rem: Number.parseFloat(fontSize), dark, lost, strip };
}

/** With captions the toolbar's place is measured too: its targets grow no smaller with the slide. */
const heightBelow = (captions: HTMLElement | null) =>
  captions ? captions.offsetHeight + Number.parseFloat(getComputedStyle(document.body).paddingBlockEnd) : 0;

/** Where the presenter stands: the talk's slides, its state, and the ways to change it. Behaviours are functions of the lectern; they end with its signal. */
import { addressOf, replaceAddress } from '../page/address';
import { slideSections, titleOf } from '../page/page';
import { joinPresentation } from '../windows/presentation-link';
import type { PresentationLink } from '../windows/presentation-link';
import { nameWindow, newId, sessionOfWindow, talkAddress } from '../windows/session';
import type { Role } from '../../presentation/message';
import { stepsOf } from '../slides/steps';
import type { Plan } from '../../presentation/pacing';
import { moveTo, placeAfter, placeBefore, placeWhole } from '../../presentation/presentation';
import type { Change, Place, Presentation, Steps } from '../../presentation/presentation';

type Follower = (state: Presentation, before: Presentation) => void;

/** The lectern. */
export interface Lectern {
  readonly slides: readonly HTMLElement[];
  readonly titles: readonly string[];
  readonly steps: Steps;
  readonly plan: Plan;
  readonly session: string;
  readonly link: PresentationLink;
  readonly signal: AbortSignal;
  readonly state: () => Presentation;
  readonly change: (change: Change) => void;
  /** Calls back now and with every change, whoever makes it. */
  readonly follow: (follower: Follower) => void;
  /** One step on or back; false at either end. */
  readonly next: () => boolean;
  readonly previous: () => boolean;
  /** All that is to come of the slide, or the next slide; false at the end. */
  readonly rest: () => boolean;
  readonly goTo: (slide: number) => void;
}

/** Takes the presenter's place in the talk of this window, or begins one. `role` is the view in which that is. */
export function openLectern(
  slide: number,
  signal: AbortSignal,
  role: Exclude<Role, 'slides'> = 'speaker',
): Lectern {
  const slides = slideSections();
  const steps = slides.map((section) => stepsOf(section).length);
  const session = sessionOfWindow() ?? newId();
  nameWindow(role, session);
  replaceAddress(talkAddress(role, session, slides[slide]?.id ?? ''));
  const link = joinPresentation({
    session,
    role,
    steps,
    place: { slide, step: 0 },
    begins: false,
    screen: () => null,
    signal,
  });

  const followers: Follower[] = [];
  link.onState = (state, before) => {
    if (state.slide !== before.slide) replaceAddress(addressOf(role, slides[state.slide]?.id ?? ''));
    for (const follower of followers) {
      try {
        follower(state, before);
      } catch (error) {
        reportError(error); // one that fails takes nothing from the others
      }
    }
  };
  const go = (place: Place | undefined) => {
    if (place) link.change(moveTo(place));
    return place !== undefined;
  };
  return {
    slides,
    titles: slides.map(titleOf),
    steps,
    plan: slides.map(({ dataset }) => Number(dataset['seconds'] ?? 0)),
    session,
    link,
    signal,
    state: link.state,
    change: link.change,
    follow: (follower) => {
      followers.push(follower);
      follower(link.state(), link.state());
    },
    next: () => go(placeAfter(link.state(), steps)),
    previous: () => go(placeBefore(link.state(), steps)),
    rest: () => go(placeWhole(link.state(), steps)),
    goTo: (index) => void go({ slide: index, step: 0 }),
  };
}

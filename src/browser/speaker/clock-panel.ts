/** Time of day, elapsed time, and how the talk and the slide stand against plan, in words. */
import { announce } from '../notices/announcer';
import { ownLocales } from '../page/locale';
import { part } from '../page/page';
import {
  clockDigits,
  leftWords,
  paceOf,
  paceWords,
  slidePaceWords,
  talkPaceWords,
} from '../../presentation/pacing';
import type { Pace, Plan } from '../../presentation/pacing';
import { pauseClock, resetClock, startClock } from '../../presentation/presentation';
import type { Presentation } from '../../presentation/presentation';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';
import { control, onPress } from '../page/press';
import type { WakeLock } from '../page/wake-lock';

/** Often enough that no second is seen to be skipped. */
const tick = 250;

/** Shows the clock. @returns What starts and pauses it. */
export function clockPanel(lectern: Lectern, awake: WakeLock): () => void {
  const { signal } = lectern;
  const show = () => {
    showTime(lectern.state(), lectern.plan);
  };
  const startOrPause = () => {
    const starts = lectern.state().clock.since === null;
    lectern.change(starts ? startClock : pauseClock);
    announce(starts ? speakerWording.clockStarted : speakerWording.clockPaused);
  };
  onPress('clock', startOrPause, signal);
  onPress(
    'reset',
    () => {
      lectern.change(resetClock);
      announce(speakerWording.clockIsReset);
    },
    signal,
  );
  lectern.follow(show);
  lectern.follow((state, before) => {
    const runs = state.clock.since !== null;
    if (runs && (state === before || before.clock.since === null)) awake.hold(); // after a reload too
  });
  const ticking = setInterval(show, tick);
  signal.addEventListener('abort', () => clearInterval(ticking));
  return startOrPause;
}

/** As the speaker's own clock writes it, whatever the talk's language: it is compared with that clock. */
const timeOfDay = new Intl.DateTimeFormat(ownLocales(), { timeStyle: 'short' });

function showTime(state: Presentation, plan: Plan): void {
  const now = Date.now();
  const pace = paceOf(state, plan, now);
  const runs = state.clock.since !== null;
  write('[data-elapsed]', clockDigits(pace.spent));
  write('[data-planned]', speakerWording.ofPlanned(clockDigits(pace.planned)));
  write('[data-pace]', talkPaceWords(pace, runs));
  write('[data-left]', leftOfTalk(pace, runs));
  write('[data-slide-pace]', slidePaceWords(pace.slideSpent, pace.slidePlanned));
  write(
    '[data-slide-time]',
    `${clockDigits(pace.slideSpent)} ${speakerWording.ofPlanned(clockDigits(pace.slidePlanned))}`,
  );
  write('[data-time-of-day]', timeOfDay.format(now));
  control('clock').textContent = runs ? speakerWording.pauseClock : speakerWording.startClock;
  part('[data-pace]').toggleAttribute(
    'data-late',
    paceWords(pace.over) !== speakerWording.onTime && pace.over > 0,
  );
  part('[data-slide-pace]').toggleAttribute('data-late', pace.slideSpent > pace.slidePlanned + 5);
  showLine(state, plan, pace);
}

/** What is left of it; a clock that stands in the middle says so. */
const leftOfTalk = ({ spent, left }: Pace, runs: boolean) =>
  runs || spent === 0 ? leftWords(left) : speakerWording.paused(leftWords(left));

/** Where the talk is on the line of its planned time, and where the time is. */
function showLine({ slide }: Presentation, plan: Plan, { spent, planned }: Pace): void {
  const begins = plan.slice(0, slide).reduce((sum, seconds) => sum + seconds, 0);
  part('[data-pace-place]').style.insetInlineStart = percent(begins, planned);
  part('[data-pace-place]').style.inlineSize = percent(plan[slide] ?? 0, planned);
  part('[data-pace-plan]').style.insetInlineStart = percent(Math.min(spent, planned), planned);
}

const percent = (value: number, whole: number) => `${whole === 0 ? 0 : (value / whole) * 100}%`;

/** Writes only what has changed: a screen reader's cursor on unchanged text is not disturbed. */
function write(selector: string, text: string): void {
  const element = part(selector);
  if (element.textContent !== text) element.textContent = text;
}

import type { JSX } from 'preact';
import { listed } from '../../content/language';
import { dateInWords, monthName } from '../../content/when';
import type { Month, Talk } from '../../content/when';
import { layoutWording } from '../../wording/layouts';
import { Frame } from '../../parts/frame/frame';
import { Line } from '../../parts/drawing/line';
import { Words } from '../../parts/words/words';
import type { LayoutProps } from '../props';

export function Timeline({ slide, deck }: LayoutProps<'timeline'>): JSX.Element {
  const dated = slide.talks.filter(({ date }) => date !== 'not given');
  const undated = slide.talks.filter(({ date }) => date === 'not given');
  return (
    <Frame slide={slide} deck={deck}>
      <Line shape="level" alternative={slide.alternative} />
      <ol class="months" aria-label={layoutWording.talksByMonth}>
        {monthsOf(dated).map((month) => (
          <li class="month">
            <MonthMarks month={month} talks={dated} />
            <p class="month-name">{monthName(month, deck.language)}</p>
            {talksIn(month, dated).map((talk) => (
              <Entry talk={talk} language={deck.language} />
            ))}
          </li>
        ))}
      </ol>
      {undated.map((talk) => (
        <div class="off-axis">
          <Entry talk={talk} language={deck.language} />
        </div>
      ))}
    </Frame>
  );
}

/** Talks of the two presidents stand above the axis, those of their officials below it; the names say the same. */
function Entry({ talk, language }: { readonly talk: Talk; readonly language: string }): JSX.Element {
  const [us, prc] = talk.participants;
  const between = us.offices[0].words === 'President' ? 'presidents' : 'officials';
  return (
    <p class={`entry entry-${between}`}>
      <span class="what">
        <b>{dateInWords(talk.date, language)}</b>
        {layoutWording.comma}
        {talk.place === 'not given' ? layoutWording.kinds[talk.kind] : talk.place.name}
      </span>{' '}
      <span class="who">
        <Words>{listed(language, [us.name.words, prc.name.words])}</Words>
      </span>
    </p>
  );
}

/** A month's stretch of the axis: a span where the day is not given, a point where it is. */
function MonthMarks({
  month,
  talks,
}: {
  readonly month: Month;
  readonly talks: readonly Talk[];
}): JSX.Element {
  return (
    <svg class="month-marks" aria-hidden="true">
      <path class="tick" d="M0,0 V40" />
      {talksIn(month, talks).map(({ date }) =>
        date !== 'not given' && date.day !== undefined ? (
          <circle class="day" cx={`${Math.round((date.day / 31) * 100)}%`} cy="50%" />
        ) : (
          <rect class="span" x="4%" y="32%" width="92%" height="36%" rx="7" />
        ),
      )}
    </svg>
  );
}

const talksIn = (month: Month, talks: readonly Talk[]) =>
  talks.filter(({ date }) => date !== 'not given' && date.month === month);

/** Every month from the first to the last that a talk is dated in, the empty ones too. */
function monthsOf(talks: readonly Talk[]): readonly Month[] {
  const months = talks.flatMap(({ date }) => (date === 'not given' ? [] : [date.month]));
  const all: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return all.filter((month) => month >= Math.min(...months) && month <= Math.max(...months));
}

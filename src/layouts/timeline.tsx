import type { JSX } from 'preact';
import { dateInWords, monthName } from '../model/talk';
import type { Month, Talk } from '../model/talk';
import { Frame } from '../parts/frame';
import { Line } from '../parts/line';
import { Words } from '../parts/words';
import type { LayoutProps } from './props';

export function Timeline({ slide, deck }: LayoutProps<'timeline'>): JSX.Element {
  const dated = slide.talks.filter(({ date }) => date !== 'not given');
  const undated = slide.talks.filter(({ date }) => date === 'not given');
  return (
    <Frame slide={slide} deck={deck}>
      {undated.length > 0 && (
        <div class="above off-axis">
          <ul>
            {undated.map((talk) => (
              <li>
                <Entry talk={talk} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Line shape="level" alternative={slide.alternative} />
      <ol class="below months">
        {monthsOf(dated).map((month) => (
          <li>
            <MonthMarks month={month} talks={dated} />
            <p class="month">{monthName(month)}</p>
            {talksIn(month, dated).map((talk) => (
              <Entry talk={talk} />
            ))}
          </li>
        ))}
      </ol>
    </Frame>
  );
}

function Entry({ talk }: { readonly talk: Talk }): JSX.Element {
  const [us, prc] = talk.participants;
  return (
    <p class="entry">
      <b>{dateInWords(talk.date)}</b>{' '}
      <span class="what">{talk.place === 'not given' ? talk.kind : talk.place.name}</span>{' '}
      <span class="who">
        <Words>{us.name.words}</Words> – <Words>{prc.name.words}</Words>
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
          <rect class="span" x="2%" y="36%" width="96%" height="28%" />
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

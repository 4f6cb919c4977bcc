import type { JSX } from 'preact';
import { listed } from '../../content/language';
import { layoutWording } from '../../wording/layouts';
import { at, lifted, wide as taking } from '../../parts/drawing/place';
import { Frame } from '../../parts/frame/frame';
import { Line } from '../../parts/drawing/line';
import { Names } from '../../parts/words/names';
import { Words } from '../../parts/words/words';
import { whenInWords } from '../../parts/words/when';
import type { LayoutProps } from '../props';
import { across, isLong, placeLabels } from './labels';
import type { Labelled, LabelPlace } from './labels';
import { axisOf } from './scale';
import type { Axis, Stretch, Tick } from './scale';
import type { TimelineEntry, TimelineSlide } from './type';

/** How much of the width the axis takes: what is right of it is for the last label, and for what has no date. */
const share = { alone: 0.86, besideUndated: 0.7 };

/** Where entries without a date stand. */
const offAxis = 0.81;

export function Timeline({ slide, deck }: LayoutProps<TimelineSlide>): JSX.Element {
  const { language } = deck;
  const dates = slide.entries.flatMap(({ when }) => (when === 'not given' ? [] : [when]));
  const undated = dates.length < slide.entries.length;
  const wide = undated ? share.besideUndated : share.alone;
  const axis = dates.length === 0 ? undefined : axisOf(dates, language, across * wide);
  const placed = labelsOf(slide.entries, axis, wide, language);
  return (
    <Frame slide={slide} deck={deck}>
      <Line shape="level" alternative={slide.alternative} />
      <Marks ticks={axis?.ticks ?? []} wide={wide} placed={placed} />
      <ol class="entries" aria-label={layoutWording.inOrder}>
        {placed.map((one) => (
          <Entry placed={one} language={language} />
        ))}
      </ol>
      {axis && <TickNames ticks={axis.ticks} wide={wide} />}
    </Frame>
  );
}

interface Placed {
  readonly entry: TimelineEntry;
  readonly mark: Stretch;
  readonly label: LabelPlace;
}

/** Entries with a date where they belong on the axis, those without beside it. */
function labelsOf(
  entries: readonly TimelineEntry[],
  axis: Axis | undefined,
  wide: number,
  language: string,
): readonly Placed[] {
  const labels = entries.map((entry, index): Labelled & { readonly entry: TimelineEntry } => {
    const mark = markOf(entry, axis, wide) ?? pointAt(axis ? offAxis : index / entries.length);
    const date = whenInWords(entry.when, language);
    const who = listed(
      language,
      (entry.who ?? []).map(({ name }) => name.words),
    );
    return { entry, mark, below: entry.below ?? false, lines: [`${date}, ${entry.what.words}`, who] };
  });
  const [off, on] = [labels.filter(isUndated), labels.filter((label) => !isUndated(label))];
  const places = new Map(
    [true, false].flatMap((below) => {
      const [here, beside] = [on.filter(isSide(below)), off.filter(isSide(below))];
      const end = beside.length > 0 ? offAxis - 0.03 : 1;
      return [...zip(here, placeLabels(here, end)), ...zip(beside, placeLabels(beside, 1))];
    }),
  );
  return labels.flatMap((label) => {
    const place = places.get(label);
    return place ? [{ entry: label.entry, mark: label.mark, label: place }] : [];
  });
}

function markOf({ when }: TimelineEntry, axis: Axis | undefined, wide: number): Stretch | undefined {
  if (axis === undefined || when === 'not given') return undefined;
  const { from, to } = axis.stretchOf(when);
  return { from: from * wide, to: to * wide };
}

const pointAt = (part: number): Stretch => ({ from: part, to: part });

const isUndated = ({ entry }: { readonly entry: TimelineEntry }) => entry.when === 'not given';
const isSide = (below: boolean) => (label: Labelled) => label.below === below;
const zip = <A, B>(ones: readonly A[], others: readonly B[]) =>
  ones.flatMap((one, index): (readonly [A, B])[] => {
    const other = others[index];
    return other === undefined ? [] : [[one, other]];
  });

interface EntryProps {
  readonly placed: Placed;
  readonly language: string;
}

function Entry({ placed: { entry, label }, language }: EntryProps): JSX.Element {
  const { when, what, who = [], below } = entry;
  const side = below ? 'is-below' : 'is-above';
  const undated = when === 'not given' ? 'is-undated' : '';
  return (
    <li class={`dated ${side} ${undated} ${at(label.at)} ${taking(label.wide)} ${lifted(label.lifted)}`}>
      <p class="entry">
        <span class="what">
          <b>{whenInWords(when, language)}</b>
          {layoutWording.comma}
          <Words>{what.words}</Words>
        </span>
        {who.length > 0 && (
          <>
            {' '}
            <span class="who">
              <Names people={who} language={language} />
            </span>
          </>
        )}
      </p>
    </li>
  );
}

interface MarksProps {
  readonly ticks: readonly Tick[];
  /** The axis's share of the width. */
  readonly wide: number;
  readonly placed: readonly Placed[];
}

/** Ticks, and a point or a stretch for every entry; what has no date is a hollow point off the axis. */
function Marks({ ticks, wide, placed }: MarksProps): JSX.Element {
  return (
    <svg class="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <line class="tick" x1={percent(tick.at * wide)} x2={percent(tick.at * wide)} y1="20" y2="42" />
      ))}
      {placed.map(({ entry, mark, label }) =>
        isLong(mark) ? (
          <rect
            class="span"
            x={percent(mark.from)}
            width={percent(mark.to - mark.from)}
            y="12"
            height="16"
            rx="8"
          />
        ) : (
          <circle class={entry.when === 'not given' ? 'hollow' : 'day'} cx={percent(label.at)} cy="20" />
        ),
      )}
    </svg>
  );
}

interface TickNamesProps {
  readonly ticks: readonly Tick[];
  readonly wide: number;
}

/** After the entries, whose threads they interrupt: what is painted last is read last, too. */
function TickNames({ ticks, wide }: TickNamesProps): JSX.Element {
  return (
    <p class="tick-names">
      {ticks
        .filter(({ name }) => name !== '')
        .map((tick) => (
          <>
            <span class={at(tick.at * wide)}>{tick.name}</span>{' '}
          </>
        ))}
    </p>
  );
}

const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;

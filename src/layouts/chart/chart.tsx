import type { JSX } from 'preact';
import { Frame } from '../../parts/frame/frame';
import { InWords } from '../../parts/words/in-words';
import { Line } from '../../parts/drawing/line';
import { high } from '../../parts/drawing/place';
import { Words } from '../../parts/words/words';
import { across, inText, scaleFor } from '../../parts/frame/scale';
import type { Scale } from '../../parts/frame/scale';
import type { LayoutProps } from '../props';
import { asideIn } from './aside';
import type { ChartSlide, ChartValue } from './type';

export function Chart({ slide, deck }: LayoutProps<ChartSlide>): JSX.Element {
  const { kind, caption, labels, values, series, alternative } = slide;
  const format = new Intl.NumberFormat(deck.language);
  const shares = sharesOf(series);
  return (
    <Frame slide={slide} deck={deck} scale={scaleOf(slide)}>
      <p class="lead chart-caption" id={`${slide.id}-caption`}>
        <Words>{caption}</Words>
      </p>
      <Line shape="level" />
      <Drawing kind={kind} shares={shares} alternative={alternative} />
      <InWords alternative={alternative} />
      <table class="chart" aria-labelledby={`${slide.id}-caption`}>
        <thead>
          <tr>
            <th scope="col">{labels}</th>
            <th scope="col">{values}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ label, value }, index) => (
            <tr>
              <th scope="row">
                <Words>{label}</Words>
              </th>
              <td
                class={[high(shares[index] ?? 0), kind === 'line' ? asideIn(shares, index) : '']
                  .join(' ')
                  .trim()}
              >
                {format.format(value)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

/** How much of the highest each value is. */
function sharesOf(series: readonly ChartValue[]): readonly number[] {
  const highest = Math.max(...series.map(({ value }) => value));
  return series.map(({ value }) => (highest === 0 ? 0 : value / highest));
}

interface DrawingProps {
  readonly kind: ChartSlide['kind'];
  readonly shares: readonly number[];
  readonly alternative: string;
}

/** In a box of 100 by 100 that is stretched over the room above the line. */
function Drawing({ kind, shares, alternative }: DrawingProps): JSX.Element {
  const step = 100 / shares.length;
  const points = shares.map(
    (share, index) => [round((index + 0.5) * step), round(100 - share * 100)] as const,
  );
  return (
    <svg class="series" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={alternative}>
      {kind === 'line' ? (
        <>
          <path
            class="course"
            d={`M${points.map((point) => point.join(',')).join(' L')}`}
            vector-effect="non-scaling-stroke"
          />
          <path
            class="course dots"
            d={points.map((point) => `M${point.join(',')}h0`).join('')}
            vector-effect="non-scaling-stroke"
          />
        </>
      ) : (
        points.map(([x, y]) => (
          <rect
            class="bar"
            x={round(x - step * 0.3)}
            y={y}
            width={round(step * 0.6)}
            height={round(100 - y)}
          />
        ))
      )}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Labels stand under the line, each in a column of its own; a value has its own width over what stands on the line. */
const scaleOf = ({ series, labels, values, caption }: ChartSlide): Scale => {
  const width = (0.88 * across) / series.length - 0.5;
  return scaleFor([
    { height: 4, texts: [inText(caption ?? '', across)] },
    ...[labels, values].map((head) => ({ height: 2.75, texts: [inText(head ?? '', 0.11 * across)] })),
    ...series.flatMap(({ label, value }) => [
      { height: 8, texts: [inText(label, width)] },
      { height: 3.5, texts: [inText(String(value), width)] },
    ]),
  ]);
};

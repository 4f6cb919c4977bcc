import { plainText } from '../../content/inline';
import {
  across,
  column,
  heightOf,
  inDisplay,
  inText,
  scaleFor,
  timesOf,
  underHead,
  underLine,
  whole,
} from '../../parts/frame/scale';
import type { Scale, Stack, Text } from '../../parts/frame/scale';
import type { HangingShape } from '../../parts/drawing/line';
import type { Point, PointsSlide } from './type';

interface Scales {
  readonly lead: Scale;
  readonly points: Scale;
}

/** How large the words of a slide are set: the points first, with a lead that is a fifth smaller, and the lead in what height they leave it. */
export function scalesOf({ title, lead, line, points: given, showsAddress }: PointsSlide): Scales {
  const width = column(given.length);
  const points = line.shape === 'branches' ? given : keptInOneLine(given, width);
  const { above, drawn, below } = shapes[line.shape];
  const leadText = { ...inText(lead, across), leading: 1.45 };
  const height = underHead(title) - drawn - leadGap;
  const forPoints = scaleFor(
    points.flatMap((point) => [
      { height, texts: [...above(point, width), { ...leadText, size: 0.8 * leadText.size }] },
      ...below(point, width),
    ]),
  );
  const headings = points.map((point) => heightOf(above(point, width), timesOf(forPoints)));
  const forLead = scaleFor([{ height: height - Math.max(...headings), texts: [leadText] }], forPoints);
  return { lead: showsAddress ? 0 : forLead, points: forPoints }; // an address stands beside the lead
}

/** Headings that have one line each keep to one. */
function keptInOneLine(points: readonly Point[], width: number): readonly Point[] {
  const isOneLine = points.every(
    ({ heading }) => heightOf([inDisplay(heading, width)]) <= heightOf([inDisplay('A', width)]),
  );
  return isOneLine ? points.map((point) => ({ ...point, heading: whole(plainText(point.heading)) })) : points;
}

/** From the title to the lead. */
const leadGap = 1;

/** Where a shape has its words, in rem as points.css has it. */
interface Places {
  /** What stands above the line. */
  readonly above: (point: Point, width: number) => readonly Text[];
  /** What a drawing and what words keep clear of take above the line. */
  readonly drawn: number;
  readonly below: (point: Point, width: number) => readonly Stack[];
}

const station: Places = {
  above: ({ heading }, width) => [inDisplay(heading, width)],
  drawn: 2.25,
  below: ({ text = '' }, width) => [{ height: underLine - 0.5, texts: [inText(text, width)] }],
};

const shapes: Readonly<Record<HangingShape, Places>> = {
  stations: station,
  tally: station,
  'open end': station,
  marks: {
    above: ({ heading }, width) => [inDisplay(heading, width - 1.5, 2.5)],
    drawn: 6.5,
    below: ({ text = '' }, width) => [{ height: underLine, texts: [inText(text, width - 1.5)] }],
  },
  branches: {
    above: ({ heading }, width) => [inDisplay(heading, width > 18 ? width - 7.25 : width)],
    drawn: 2.5,
    below: ({ text = '' }, width) => [{ height: underLine, texts: [inText(text, width - 3)] }],
  },
  strands: {
    above: ({ heading }) => [inDisplay(heading, 0.6 * across, 2.5)],
    drawn: 8,
    below: ({ heading }) => [
      { height: 4.4, texts: [{ ...inDisplay(heading, 0.6 * across, 2.5), leading: 1.1 }] },
    ],
  },
  fork: {
    above: ({ heading }) => [inDisplay(heading, across, 2.5)],
    drawn: 8.2,
    below: ({ text = '' }) => [{ height: 5.6, texts: [inText(text, across - 2.25)] }],
  },
};

import { geoEquirectangular, geoPath } from 'd3-geo';
import type { JSX } from 'preact';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';
import type { Place } from '../../content/when';
import { InWords } from '../words/in-words';
import { Outline } from '../words/outline';

/** The drawing is as wide as a slide's content. The land stands on its right and runs over its edges; its lower edge is the line. */
const width = 1120;
const height = 404;

/** Places hang in columns over the right two thirds; on the left stands the title. */
const columnsFrom = width / 3;
const nodeRadius = 11;

/** Western Europe to Australia: what the places need, and no more. Degrees. */
const frame = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-14, 61],
    [157, -17],
  ],
};

const projection = geoEquirectangular()
  .fitExtent(
    [
      [250, 0],
      [width, height - 36],
    ],
    frame,
  )
  .clipExtent([
    [190, -60],
    [1700, height],
  ]);

interface LandProps {
  readonly places: readonly Place[];
  /** Its text alternative. WCAG 1.1.1. */
  readonly alternative: string;
}

/** Land in one quiet tone, without borders; places as points, each tied by a thread to its own column on the line. */
export function Land({ places, alternative }: LandProps): JSX.Element {
  return (
    <>
      <div class="land">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
          <path class="land-shape" d={landPath()} />
          {places.map((place, index) => (
            <PlaceMark
              place={place}
              column={columnsFrom + (index / places.length) * (width - columnsFrom) + nodeRadius}
            />
          ))}
        </svg>
      </div>
      <InWords alternative={alternative} />
    </>
  );
}

interface PlaceMarkProps {
  readonly place: Place;
  /** Where the thread meets the line. */
  readonly column: number;
}

function PlaceMark({ place, column }: PlaceMarkProps): JSX.Element {
  const [x, y] = pointOf(place);
  const turn = height - 24;
  const bend = Math.max(-10, Math.min(10, (column - x) / 2));
  return (
    <g class="place-mark">
      <path
        class="thread"
        d={`M${x},${y} V${turn - 10} q0,10 ${round(bend)},10 H${round(column - bend)} q${round(bend)},0 ${round(bend)},10 V${height}`}
      />
      <circle cx={x} cy={y} r="8" />
    </g>
  );
}

function pointOf(place: Place): [number, number] {
  const [longitude, latitude] = place.coordinates;
  const point = projection([longitude, latitude]);
  if (!point)
    throw new Error(
      `Place "${place.name}": its coordinates are off the map. Correct \`coordinates\` or widen the frame.`,
    );
  return [round(point[0]), round(point[1])];
}

function landPath(): string {
  // The file ships without types; its one object is the land.
  const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
  const outline = new Outline();
  geoPath(projection, outline)(feature(topology, topology.objects.land));
  return String(outline);
}

const round = (value: number) => Math.round(value * 10) / 10;

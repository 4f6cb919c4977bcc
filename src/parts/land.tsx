import { geoEquirectangular, geoPath } from 'd3-geo';
import type { JSX } from 'preact';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';
import type { Place } from '../model/talk';

/** The drawing is as wide as a slide's content; the land stands on its right, the threads use all of it. */
const width = 1120;
const height = 400;
const landLeft = 250;

/** Western Europe to Australia: what the places need, and no more. Degrees. */
const frame = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-14, 61],
    [157, -17],
  ],
};

const extent: [[number, number], [number, number]] = [
  [landLeft, 0],
  [width, height - 36],
];

const projection = geoEquirectangular().fitExtent(extent, frame).clipExtent(extent);

interface LandProps {
  readonly places: readonly Place[];
  /** Its text alternative. WCAG 1.1.1. */
  readonly alternative: string;
}

/** Land in one quiet tone, without borders; places as points, each tied by a thread to its own column on the line. */
export function Land({ places, alternative }: LandProps): JSX.Element {
  return (
    <svg class="land" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      <path class="land-shape" d={landPath()} />
      {places.map((place, index) => (
        <PlaceMark place={place} column={(index / places.length) * width} depth={index} />
      ))}
    </svg>
  );
}

interface PlaceMarkProps {
  readonly place: Place;
  /** Where the thread meets the line. */
  readonly column: number;
  /** Threads that run side by side turn at different heights. */
  readonly depth: number;
}

function PlaceMark({ place, column, depth }: PlaceMarkProps): JSX.Element {
  const [x, y] = pointOf(place);
  const turn = height - 30 - depth * 8;
  const bend = x > column ? -10 : 10;
  return (
    <g class="place-mark">
      <path
        class="thread"
        d={`M${x},${y} V${turn - 10} q0,10 ${bend},10 H${round(column) - bend} q${bend},0 ${bend},10 V${height}`}
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
  return geoPath(projection).digits(1)(feature(topology, topology.objects.land)) ?? '';
}

const round = (value: number) => Math.round(value * 10) / 10;

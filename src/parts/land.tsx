import { geoEquirectangular, geoPath } from 'd3-geo';
import type { JSX } from 'preact';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';
import type { Place } from '../model/talk';

const width = 1120;
const height = 340;

/** Western Europe to Australia: what the places need, and no more. Degrees. */
const frame = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-18, 62],
    [158, -22],
  ],
};

const projection = geoEquirectangular()
  .fitExtent(
    [
      [0, 0],
      [width, height],
    ],
    frame,
  )
  .clipExtent([
    [0, 0],
    [width, height],
  ]);

interface LandProps {
  readonly places: readonly Place[];
  /** Its text alternative. WCAG 1.1.1. */
  readonly alternative: string;
}

/** Land in one quiet tone, without borders; places as points, each tied by a thread to its own column at the lower edge. */
export function Land({ places, alternative }: LandProps): JSX.Element {
  return (
    <svg class="land" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
      <path class="land-shape" d={landPath()} />
      {places.map((place, index) => (
        <PlaceMark place={place} column={((index + 0) / places.length) * width + 10} />
      ))}
    </svg>
  );
}

function PlaceMark({ place, column }: { readonly place: Place; readonly column: number }): JSX.Element {
  const [x, y] = pointOf(place);
  const turn = (y + height) / 2;
  return (
    <g class="place-mark">
      <path class="thread" d={`M${x},${y} V${round(turn)} L${round(column)},${height}`} />
      <circle cx={x} cy={y} r="7" />
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

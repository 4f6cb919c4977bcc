import { geoEquirectangular, geoMercator, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { JSX } from 'preact';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import closer from 'world-atlas/land-50m.json';
import wide from 'world-atlas/land-110m.json';
import type { Place } from '../../content/place';
import { InWords } from '../../parts/words/in-words';
import { frameOf, middleOf, widthOf } from './frame';
import { Outline } from './outline';
import type { MapFrame } from './type';

/** Upper left, lower right. */
type Extent = [[number, number], [number, number]];

/** The drawing is as wide as a slide's content. The land stands on its right and runs over its edges; its lower edge is the line. */
const width = 1120;
const height = 404;

/** Where the frame comes to lie: to the right of the title, and above where the threads turn. */
const room: Extent = [
  [250, 0],
  [width, height - 36],
];

/** Land beyond the frame is drawn as far as this. */
const edges: Extent = [
  [190, -60],
  [1700, height],
];

/** Places hang in columns over the right two thirds; on the left stands the title. */
const columnsFrom = width / 3;
const nodeRadius = 11;

/** Up to so many degrees a map has more detail, and keeps angles instead of distances. */
const closeUp = 60;

interface LandProps {
  readonly places: readonly Place[];
  /** Default: the places, and what lies around them. */
  readonly frame?: MapFrame | undefined;
  /** Its text alternative. WCAG 1.1.1. */
  readonly alternative: string;
}

/** Land in one quiet tone, without borders; places as points, each tied by a thread to its own column on the line. */
export function Land({ places, frame = frameOf(places), alternative }: LandProps): JSX.Element {
  const projection = projectionOf(frame);
  const threads = places.map((place, index) => ({
    from: pointOf(place, projection),
    column: columnsFrom + (index / places.length) * (width - columnsFrom) + nodeRadius,
  }));
  return (
    <>
      <div class="land">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative}>
          <path class="land-shape" d={landPath(projection, widthOf(frame) > closeUp ? wide : closer)} />
          {threads.map(({ from, column }, index) => (
            <PlaceMark from={from} column={column} turn={turnOf(index, threads)} />
          ))}
        </svg>
      </div>
      <InWords alternative={alternative} />
    </>
  );
}

interface Thread {
  readonly from: readonly [x: number, y: number];
  /** Where the thread meets the line. */
  readonly column: number;
}

/** How high a thread turns towards its column, so that no two cross: of those that go right the leftmost turns last, of those that go left the rightmost. */
function turnOf(index: number, threads: readonly Thread[]): number {
  const goesRight = ({ from: [x], column }: Thread) => column > x;
  const own = threads.slice(index, index + 1).some(goesRight);
  const before = own ? threads.slice(0, index) : threads.slice(index + 1);
  return height - 24 - 14 * before.filter((other) => goesRight(other) === own).length;
}

function PlaceMark({ from: [x, y], column, turn }: Thread & { readonly turn: number }): JSX.Element {
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

/** A map over the date line is turned, so that it does not break there; any other ends there. */
function projectionOf(frame: MapFrame): GeoProjection {
  const projection = widthOf(frame) > closeUp ? geoEquirectangular() : geoMercator();
  const half = widthOf(frame) / 2;
  const middle = middleOf(frame);
  const turned = frame.east < frame.west ? -middle : 0;
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [middle - half + 0.01, frame.north],
      [middle + half - 0.01, frame.south],
    ],
  };
  return projection.rotate([turned, 0]).fitExtent(room, corners).clipExtent(edges);
}

function pointOf({ coordinates: [longitude, latitude] }: Place, projection: GeoProjection): [number, number] {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
  return [round(x), round(y)];
}

function landPath(projection: GeoProjection, atlas: unknown): string {
  // The files ship without types; their one object is the land.
  const topology = atlas as Topology<{ land: GeometryCollection }>;
  const outline = new Outline();
  geoPath(projection, outline)(feature(topology, topology.objects.land));
  return String(outline);
}

const round = (value: number) => Math.round(value * 10) / 10;

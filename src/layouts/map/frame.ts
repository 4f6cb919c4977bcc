/** What part of the earth a map shows. */
import type { Place } from '../../content/place';
import type { MapFrame } from './type';

/** Around the places lies this share of what they span. */
const around = 0.25;

/** Degrees that a map spans at least: the land has few details for less. */
const leastSpan = 6;

/** Land ends here: what lies beyond is the ice of the Antarctic, and nothing. */
const northmost = 84;
const southmost = -60;

/** How many degrees a frame is wide, over the date line too. */
export const widthOf = ({ west, east }: MapFrame): number => east - west + (east < west ? 360 : 0);

/** The middle of a frame, from -180 to 180. */
export const middleOf = (frame: MapFrame): number => wrapped(frame.west + widthOf(frame) / 2);

/** True where a place lies in a frame. */
export function isIn(frame: MapFrame, { coordinates: [longitude, latitude] }: Place): boolean {
  const east = (((longitude - frame.west) % 360) + 360) % 360;
  return latitude >= frame.south && latitude <= frame.north && east <= widthOf(frame);
}

/** The frame of places: the shorter way round the earth, with room around them. */
export function frameOf(places: readonly Place[]): MapFrame {
  const [west, east] = shorterWay(places.map(({ coordinates: [longitude] }) => longitude));
  const latitudes = places.map(({ coordinates: [, latitude] }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const span = Math.max(leastSpan, east - west, north - south);
  const room = span * around;
  const wide = east - west + 2 * room >= 360;
  return {
    west: wide ? -180 : wrapped(west - room),
    east: wide ? 180 : wrapped(east + room),
    south: Math.max(Math.min(southmost, south), south - room),
    north: Math.min(Math.max(northmost, north), north + room),
  };
}

/** From the westmost to the eastmost of several longitudes, so that the widest empty stretch is left out; the second is larger than the first. */
function shorterWay(longitudes: readonly number[]): readonly [west: number, east: number] {
  const sorted = longitudes.toSorted((one, other) => one - other);
  const gaps = sorted.map((longitude, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + 360) - longitude);
  const last = gaps.indexOf(Math.max(...gaps));
  const east = sorted[last] ?? 0;
  const west = sorted[(last + 1) % sorted.length] ?? 0;
  return [west, west > east ? east + 360 : east];
}

const wrapped = (longitude: number) => (((longitude % 360) + 540) % 360) - 180;

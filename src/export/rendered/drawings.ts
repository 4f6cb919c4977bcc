/** Which of a slide's shapes belong to which drawing: a drawing has a name, and what only accompanies words has none. */
import { areaOf, common, contains, grown, slideSize, union } from './geometry';
import type { Box } from './geometry';
import type { Shape } from './shapes';

/** A drawing as the document has it. */
export interface Named {
  /** Its text alternative. */
  readonly name: string;
  /** The box of its element, in px of the slide. */
  readonly box: Box;
}

/** A drawing with what is painted of it. */
export interface Drawing {
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** Those of its shapes that only keep it out of words that stand before it. */
  readonly masks: ReadonlySet<Shape>;
  /** Around all that is seen of it. */
  readonly box: Box;
}

/** A slide's drawings, in the order of the document, and its decoration. */
export interface Drawings {
  /** One for each that has a name; nothing where nothing of it is painted. */
  readonly named: readonly (Drawing | undefined)[];
  readonly decoration: Drawing | undefined;
}

/**
 * Sorts what is painted on a slide: into the smallest drawing that holds it, or else the one that it touches, as nodes touch their line; the rest is decoration.
 *
 * @param paper The colour of the slide: a rectangle of it is a mask, which each drawing has that it lies on.
 */
export function drawingsOf(shapes: readonly Shape[], named: readonly Named[], paper: string): Drawings {
  const masks = new Set(shapes.filter((shape) => isMask(shape, paper)));
  const seen = shapes.filter((shape) => !masks.has(shape));
  const owners = new Map<Shape, Named>();
  for (const shape of seen) {
    const overlap = 1 + (shape.stroke?.width ?? 0) / 2; // a stroke lies on both sides of its path
    const holder = smallest(named.filter(({ box }) => contains(box, shape.box, overlap)));
    if (holder) owners.set(shape, holder);
  }
  join(seen, named, owners);
  const drawing = (one: Named | undefined): Drawing | undefined => {
    const own = new Set(seen.filter((shape) => owners.get(shape) === one));
    const box = whole([...own]);
    if (!box) return undefined;
    const isOn = (mask: Shape) => masks.has(mask) && common(mask.box, box) !== undefined;
    return {
      name: one?.name ?? '',
      shapes: shapes.filter((shape) => own.has(shape) || isOn(shape)),
      masks,
      box,
    };
  };
  return { named: named.map(drawing), decoration: drawing(undefined) };
}

/** What touches a drawing belongs to it, and what touches that: a thread may lead to its node over several shapes. */
function join(shapes: readonly Shape[], named: readonly Named[], owners: Map<Shape, Named>): void {
  for (let found = true; found;) {
    found = false;
    for (const shape of shapes.filter((one) => !owners.has(one))) {
      const owner = named.find((one) =>
        shapes.some((other) => owners.get(other) === one && touch(shape, other)),
      );
      if (!owner) continue;
      owners.set(shape, owner);
      found = true;
    }
  }
}

/** By their boxes: to be near a coast is to be part of the map. */
const touch = (one: Shape, other: Shape) => common(grown(one.box, 1), grown(other.box, 1)) !== undefined;

function smallest(named: readonly Named[]): Named | undefined {
  return named.toSorted((one, other) => areaOf(one.box) - areaOf(other.box))[0];
}

/** The box around what is seen of shapes. */
function whole(shapes: readonly Shape[]): Box | undefined {
  const box = union(shapes.map((shape) => shape.box));
  return box && common(box, { x: 0, y: 0, ...slideSize });
}

const isMask = ({ fill, stroke, path }: Shape, paper: string) =>
  fill === paper && !stroke && /^M[^CQ]*$/u.test(path);

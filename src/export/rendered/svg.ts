/** A drawing as SVG: for a book and for a slide. */
import { grown, rounded, slideSize } from './geometry';
import type { Box } from './geometry';
import type { Drawing } from './drawings';
import type { Shape } from './shapes';
import { escaped } from './xml';

interface SvgOptions {
  /** Attributes of the root besides its own, as markup. */
  readonly attributes?: string;
  /** The colour behind it. Default: none. */
  readonly paper?: string;
  /** Without what keeps it out of words: they stand elsewhere. Default: false. */
  readonly withoutMasks?: boolean;
  /** Room around what is drawn, in px. Default: 0. */
  readonly margin?: number;
}

/** Markup of a drawing, cut to what is seen of it. Nothing in it needs a name of its own, so it can stand anywhere. */
export function svgOf(
  drawing: Drawing,
  { attributes = '', paper, margin = 0, withoutMasks = false }: SvgOptions = {},
): string {
  const { x, y, width, height } = frameOf(drawing, margin);
  const shapes = drawing.shapes.filter((shape) => !withoutMasks || !drawing.masks.has(shape));
  const view = [x, y, width, height].join(' ');
  const behind =
    paper === undefined
      ? ''
      : `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}"${attributes}>${behind}${shapes.map(shapeIn).join('')}</svg>`;
}

/** The box that a drawing is cut to: its own and a margin, but for where it runs over the slide's edges. */
export function frameOf({ box }: Pick<Drawing, 'box'>, margin: number): Box {
  const { x, y, width, height } = grown(box, margin);
  const left = Math.max(0, Math.floor(x));
  const top = Math.max(0, Math.floor(y));
  return {
    x: left,
    y: top,
    width: Math.min(slideSize.width, Math.ceil(x + width)) - left,
    height: Math.min(slideSize.height, Math.ceil(y + height)) - top,
  };
}

function shapeIn(shape: Shape): string {
  const { path, fill, evenOdd, opacity } = shape;
  const paint = [
    `fill="${fill ?? 'none'}"`,
    ...(evenOdd ? ['fill-rule="evenodd"'] : []),
    ...strokeOf(shape),
    ...(opacity < 1 ? [`opacity="${opacity}"`] : []),
  ].join(' ');
  return clipped(`<path d="${path}" ${paint}/>`, shape);
}

function strokeOf({ stroke }: Shape): readonly string[] {
  if (!stroke) return [];
  const { colour, width, dashes, cap, join } = stroke;
  return [
    `stroke="${colour}" stroke-width="${width}"`,
    ...(dashes.length > 0 ? [`stroke-dasharray="${dashes.join(' ')}"`] : []),
    ...(cap === 'butt' ? [] : [`stroke-linecap="${cap}"`]),
    ...(join === 'miter' ? [] : [`stroke-linejoin="${join}"`]),
  ];
}

/** A nested picture cuts off what runs over its edges, and needs no id, as a clip path would. */
function clipped(markup: string, { clip }: Shape): string {
  if (!clip) return markup;
  const [x, y, width, height] = [clip.x, clip.y, clip.width, clip.height].map(rounded);
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${markup}</svg>`;
}

/** Attributes that give a drawing its name. */
export const namedAs = (name: string): string => ` role="img" aria-label="${escaped(name)}"`;

import { expect, test } from '@playwright/test';
import { drawingsOf } from './drawings';
import type { Box } from './geometry';
import type { Shape } from './shapes';
import { svgOf } from './svg';

const paper = '#ffffff';

/** A filled rectangle. */
function filled(box: Box, fill = '#0b6b63'): Shape {
  const { x, y, width, height } = box;
  return { path: `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}Z`, box, fill, opacity: 1 };
}

const line = filled({ x: 0, y: 398, width: 1280, height: 4 });
const node = filled({ x: 80, y: 389, width: 22, height: 22 });
const rule = filled({ x: 700, y: 100, width: 4, height: 80 });
const lineBox = { x: 0, y: 384, width: 1280, height: 32 };

test('a drawing has what lies in its box and what touches that; the rest is decoration', () => {
  const thread = filled({ x: 90, y: 410, width: 2, height: 90 });
  const { named, decoration } = drawingsOf(
    [line, node, thread, rule],
    [{ name: 'A line', box: lineBox }],
    paper,
  );
  expect(named[0]?.shapes).toEqual([line, node, thread]);
  expect(named[0]?.box).toEqual({ x: 0, y: 389, width: 1280, height: 111 });
  expect(decoration?.shapes).toEqual([rule]);
});

test('of two drawings around a shape the smaller one has it', () => {
  const small = { name: 'A code', box: { x: 60, y: 380, width: 60, height: 40 } };
  const { named } = drawingsOf([line, node], [{ name: 'A line', box: lineBox }, small], paper);
  expect(named.map((one) => one?.shapes)).toEqual([[line], [node]]);
});

test('what keeps the line out of words is part of it where the words stand on it, and left out where they do not', () => {
  const mask = filled({ x: 500, y: 380, width: 200, height: 40 }, paper);
  const elsewhere = filled({ x: 500, y: 600, width: 200, height: 20 }, paper);
  const { named } = drawingsOf([line, mask, elsewhere], [{ name: 'A line', box: lineBox }], paper);
  const [drawing] = named;
  if (!drawing) throw new Error('There is no drawing.');
  expect(drawing.shapes).toEqual([line, mask]);
  expect(drawing.box).toEqual(line.box);
  expect(svgOf(drawing).match(/<path/gu)).toHaveLength(2);
  expect(svgOf(drawing, { withoutMasks: true }).match(/<path/gu)).toHaveLength(1);
});

test('a drawing of which nothing is painted is told apart from one that is', () => {
  const { named, decoration } = drawingsOf(
    [line],
    [{ name: 'A map', box: { x: 0, y: 0, width: 9, height: 9 } }],
    paper,
  );
  expect(named).toEqual([undefined]);
  expect(decoration?.shapes).toEqual([line]);
});

test('as SVG a drawing is cut to what is seen, and what runs over an edge is cut off without an id', () => {
  const land = {
    ...filled({ x: 640, y: 0, width: 640, height: 300 }),
    clip: { x: 640, y: 0, width: 640, height: 300 },
  };
  const svg = svgOf(
    { name: 'Land', shapes: [land], masks: new Set(), box: land.box },
    { attributes: ' role="img"', paper },
  );
  expect(svg).toContain('viewBox="640 0 640 300" width="640" height="300" role="img"');
  expect(svg).toContain('<rect x="640" y="0" width="640" height="300" fill="#ffffff"/>');
  expect(svg).toContain('<svg x="640" y="0" width="640" height="300" viewBox="640 0 640 300"><path');
  expect(svg).not.toContain('id=');
});

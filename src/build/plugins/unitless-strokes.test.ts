import { expect, test } from '@playwright/test';
import { withUnitlessStrokes } from './unitless-strokes';

test('strokes lose the unit that the minifier gave them, and nothing else does', () => {
  expect(withUnitlessStrokes('.a{stroke-width:.8px}.b{stroke-width:2px;width:2px}')).toBe(
    '.a{stroke-width:.8}.b{stroke-width:2;width:2px}',
  );
  const kept = '.a{stroke-width:var(--line-weight)}.b{stroke-width:.25rem;border-width:4px}';
  expect(withUnitlessStrokes(kept)).toBe(kept);
});

import { relative } from 'node:path';
import type { TestCase } from '@playwright/test/reporter';

/** Where a test stands, as a command names it: `e2e/grid/grid.spec.ts:7`. */
export const placeOf = ({ location }: TestCase, rootDir: string): string =>
  `${relative(rootDir, location.file).replaceAll('\\', '/')}:${location.line}`;

import { expect, test } from '@playwright/test';
import { exportHelp, exportOptionsFrom, handouts } from './export-options';

test('without options everything goes into export/, without licensed pictures', () => {
  expect(exportOptionsFrom([])).toEqual({ only: Object.keys(handouts), folder: 'export', licensed: false });
});

test('some are picked by their names, in any order, once each', () => {
  expect(exportOptionsFrom(['--only', 'credits, epub,epub', '--out', 'x'])).toMatchObject({
    only: ['epub', 'credits'],
    folder: 'x',
  });
});

test('help lists every file with its name, and is help whatever stands beside it', () => {
  expect(exportOptionsFrom(['--only', 'epub', '--help'])).toBeUndefined();
  for (const [name, { file, what }] of Object.entries(handouts)) {
    expect(exportHelp).toContain(`${file} `);
    expect(exportHelp).toContain(what);
    expect(exportHelp).toMatch(new RegExp(`--only NAMES .*\\b${name}\\b`, 'u'));
  }
});

test('a name that is not there is answered with those that are', () => {
  expect(() => exportOptionsFrom(['--only', 'epub,docx'])).toThrow(
    `Options: --only names "docx", which is not there. Choose of ${Object.keys(handouts).join(', ')}, with commas between them.`,
  );
});

import { expect, test } from '@playwright/test';
import { pdfpcFile } from './pdfpc';

const notes = [
  { note: 'Good morning.', seconds: 50 },
  { note: 'First *this*.\n\nThen that.', seconds: 31 },
];
const written = (labels: readonly string[]): unknown => JSON.parse(pdfpcFile(notes, { labels }));

test('each page has what is said with its slide, to be read as it stands', () => {
  expect(written(['1', '2'])).toEqual({
    pdfpcFormat: 2,
    duration: 2,
    disableMarkdown: true,
    pages: [
      { idx: 0, label: '1', overlay: 0, note: 'Good morning.' },
      { idx: 1, label: '2', overlay: 0, note: 'First *this*.\n\nThen that.' },
    ],
  });
});

test('a slide that takes two pages has its notes on both', () => {
  expect(written(['1', '1.2', '2'])).toMatchObject({
    pages: [
      { note: 'Good morning.' },
      { idx: 1, label: '1.2', note: 'Good morning.' },
      { idx: 2, label: '2' },
    ],
  });
});

test('a talk of no planned time lasts a minute, the least the format knows', () => {
  expect(JSON.parse(pdfpcFile([], { labels: [] }))).toMatchObject({ duration: 1, pages: [] });
});

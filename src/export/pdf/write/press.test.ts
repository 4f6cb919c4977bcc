import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { pressStreams } from './press';

const words = Buffer.from('lines of communication '.repeat(40));

test('a stream that was pressed in haste becomes smaller and says the same', async () => {
  const { context } = await PDFDocument.create();
  const hasty = deflateSync(words, { level: 0 });
  const reference = context.register(context.stream(hasty, { Filter: 'FlateDecode' }));
  pressStreams(context);
  const contents = contentsOf(context, reference);
  expect(contents.length).toBeLessThan(hasty.length);
  expect(inflateSync(contents)).toEqual(words);
});

test('a stream in another form is left as it is', async () => {
  const { context } = await PDFDocument.create();
  const plain = context.register(context.stream(words));
  pressStreams(context);
  expect(Buffer.from(contentsOf(context, plain))).toEqual(words);
});

function contentsOf(context: PDFContext, reference: PDFRef): Uint8Array {
  const stream = context.lookup(reference);
  return stream instanceof PDFRawStream ? stream.contents : new Uint8Array();
}

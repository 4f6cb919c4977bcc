/** What the pages paint: each content stream anew, with its artifacts marked and in fewer bytes. */
import { PDFStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { isElement, keyOf, within } from '../file/structure';
import type { Element } from '../file/structure';
import { withArtifacts } from '../mend/artifacts';
import { compact } from './compact';
import type { Draft } from './draft';
import { pressed } from './press';

/** Writes every content stream of every page. */
export function writeContent({ context, pages, root }: Draft): void {
  const kept = keptContent(root);
  for (const { sources, marks } of pages)
    for (const [stream, { ref, bytes, operations, decoder }] of sources) {
      const own = marks.filter((mark) => mark.stream === stream);
      const marked = withArtifacts({ stream, bytes, operations, marks: own }, kept);
      replaceContent(context, ref, compact(marked, decoder));
    }
}

/** Content items with the type of the element that holds each. */
function keptContent(root: Element): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const node of within(root))
    if (isElement(node))
      for (const kid of node.kids) if (kid.kind === 'content') kept.set(keyOf(kid), node.type);
  return kept;
}

/** The stream under the same reference, with the same dictionary where it is a form. */
function replaceContent(context: PDFContext, ref: PDFRef, content: string): void {
  const old = context.lookup(ref);
  const stream = context.stream(pressed(Buffer.from(content, 'latin1')), { Filter: 'FlateDecode' });
  if (old instanceof PDFStream)
    for (const [key, value] of old.dict.entries())
      if (!['Length', 'Filter', 'DecodeParms'].includes(key.decodeText())) stream.dict.set(key, value);
  context.assign(ref, stream);
}

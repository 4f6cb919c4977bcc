/** Third step: what is painted and belongs to no tag is marked as an artifact, in each content stream. Whether it may be one, the comparison has to say. */
import { isDictionary, isName } from '../file/content';
import type { Operation } from '../file/content';
import type { Mark } from '../file/painting';
import { keyOf } from '../file/structure';

/** A stream with what is known of it. */
export interface Stream {
  readonly stream: string;
  readonly bytes: string;
  readonly operations: readonly Operation[];
  /** What it paints itself. */
  readonly marks: readonly Mark[];
}

/** The stream's bytes with everything outside the kept content marked as an artifact. `kept` gives the type of the element that holds a content item. */
export function withArtifacts(
  { stream, bytes, operations, marks }: Stream,
  kept: ReadonlyMap<string, string>,
): string {
  const opening = new Set<number>();
  const closing = new Set<number>();
  for (const { owner, artifact, first, last } of marks)
    if (owner === undefined && !artifact) {
      opening.add(first);
      closing.add(last);
    }
  const lines = operations.flatMap((operation, index) => [
    ...(opening.has(index) ? ['/Artifact BMC'] : []),
    sequenceStart(operation, stream, kept) ?? bytes.slice(operation.start, operation.end),
    ...(closing.has(index) ? ['EMC'] : []),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The start of a marked-content sequence: under its element's type if it is kept, else as an artifact. */
function sequenceStart(
  { operator, operands }: Operation,
  stream: string,
  kept: ReadonlyMap<string, string>,
): string | undefined {
  const [tag, properties] = operands;
  const id = isDictionary(properties) ? properties.get('MCID') : undefined;
  if (operator !== 'BDC' || !isName(tag) || typeof id !== 'number') return undefined;
  const type = kept.get(keyOf({ stream, id }));
  return type === undefined ? '/Artifact BMC' : `/${type} <</MCID ${id}>> BDC`;
}

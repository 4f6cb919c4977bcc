/** What the codes of a font mean, by its ToUnicode map. ISO 32000-2, 9.10.3. */
import { isBytes, operationsIn } from './content';
import type { Operand } from './content';

/** One shown glyph: its code, and the text it stands for, unless the file does not say. */
export interface Glyph {
  readonly code: number;
  readonly text: string | undefined;
  /** In thousandths of the font's size, where it is known. */
  readonly width?: number | undefined;
}

/** Reads shown strings as glyphs. */
export type Decoder = (bytes: string) => readonly Glyph[];

/** A decoder from a ToUnicode map, for codes of one or two bytes. */
export function decoderFrom(map: string, bytesPerCode: 1 | 2, widthOf?: (code: number) => number): Decoder {
  const texts = textsIn(map);
  return (bytes) =>
    Array.from({ length: Math.floor(bytes.length / bytesPerCode) }, (_, index) => {
      const code = numberOf(bytes.slice(index * bytesPerCode, (index + 1) * bytesPerCode));
      return { code, text: texts.get(code), ...(widthOf && { width: widthOf(code) }) };
    });
}

function textsIn(map: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { operator, operands } of operationsIn(map)) {
    if (operator === 'endbfchar')
      for (const [code, text] of inGroups(operands, 2))
        texts.set(numberOf(bytesOf(code)), textOf(bytesOf(text)));
    if (operator === 'endbfrange')
      for (const [first, last, start] of inGroups(operands, 3))
        addRange(texts, bytesOf(first), bytesOf(last), start);
  }
  return texts;
}

function addRange(texts: Map<number, string>, first: string, last: string, start: Operand | undefined): void {
  const from = numberOf(first);
  for (let code = from; code <= numberOf(last); code += 1) {
    const offset = code - from;
    const text = Array.isArray(start)
      ? textOf(bytesOf((start as readonly Operand[])[offset]))
      : shifted(textOf(bytesOf(start)), offset); // isArray widens a readonly array to any[]
    texts.set(code, text);
  }
}

/** In a range the last unit counts on. */
function shifted(text: string, offset: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + offset);
}

function inGroups(operands: readonly Operand[], size: number): readonly (readonly Operand[])[] {
  return Array.from({ length: Math.floor(operands.length / size) }, (_, index) =>
    operands.slice(index * size, (index + 1) * size),
  );
}

const bytesOf = (operand: Operand | undefined) => (isBytes(operand) ? operand.bytes : '');
const numberOf = (bytes: string) => [...bytes].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);

function textOf(bytes: string): string {
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += String.fromCharCode(numberOf(bytes.slice(index, index + 2)));
  return text;
}

/** The same page in fewer bytes. Chromium places every letter by itself, with eight digits: here a line of letters is one operation, and no place has more digits than are seen. */
import type { Decoder } from '../file/characters';
import { isBytes, isName, operationsIn } from '../file/content';
import type { Operation } from '../file/content';

/** What is placed by coordinates. Matrices, sizes and colours keep their digits. */
const placing = new Set(['m', 'l', 'c', 'v', 'y', 're', 'Td']);

/** A content stream with its words placed to a hundredth, its drawings to a tenth, and its letters in lines, which stand where they stood to a thousandth of their size. */
export function compact(stream: string, decoderOf: (font: string) => Decoder | undefined): string {
  const compactor = new Compactor(stream, decoderOf);
  return compactor.lines().join('\n');
}

class Compactor {
  private readonly written: string[] = [];
  /** What the next Td is relative to, beyond where it was written: the Tds that went into a line. */
  private passed = 0;
  private size = 0;
  private decoder: Decoder | undefined;
  private line: Line | undefined;

  constructor(
    private readonly stream: string,
    private readonly decoderOf: (font: string) => Decoder | undefined,
  ) {}

  lines(): readonly string[] {
    const operations = operationsIn(this.stream);
    operations.forEach((operation, index) => this.add(operation, operations[index + 1]));
    return this.written;
  }

  private add(operation: Operation, next: Operation | undefined): void {
    const { operator, operands } = operation;
    const [first, second] = operands;
    if (operator === 'Td' && this.line && second === 0 && next?.operator === 'Tj') {
      this.passed += Number(first);
      return;
    }
    if (operator === 'Tj' && isBytes(first) && this.setLetters(first.bytes)) return;
    this.endLine();
    if (operator === 'Tf') {
      this.decoder = isName(first) ? this.decoderOf(first.name) : undefined;
      this.size = Number(second);
    }
    if (operator === 'Td')
      this.written.push(`${rounded(Number(first) + this.passed)} ${rounded(Number(second))} Td`);
    else this.written.push(this.plain(operation));
    if (operator === 'Td' || operator === 'Tm' || operator === 'BT') this.passed = 0;
  }

  /** Adds letters to the line, if their widths are known. */
  private setLetters(bytes: string): boolean {
    const glyphs = this.decoder?.(bytes) ?? [];
    const width = glyphs.reduce((sum, glyph) => sum + (glyph.width ?? Number.NaN), 0);
    if (glyphs.length === 0 || Number.isNaN(width)) return false;
    this.line ??= new Line(this.passed, this.size);
    this.line.add(bytes, width, this.passed);
    return true;
  }

  private endLine(): void {
    if (this.line) this.written.push(this.line.written());
    this.line = undefined;
  }

  private plain({ operator, operands, start, end }: Operation): string {
    const numbers = operands.filter((one) => typeof one === 'number');
    if (!placing.has(operator) || numbers.length !== operands.length) return this.stream.slice(start, end);
    return [...numbers.map(operator === 'Td' ? rounded : roughly), operator].join(' ');
  }
}

/** Letters side by side. Each is kept where it was, in thousandths of the size, so that nothing adds up. */
class Line {
  private readonly items: (string | number)[] = [];
  private at = 0;

  constructor(
    private readonly start: number,
    private readonly size: number,
  ) {}

  add(bytes: string, width: number, place: number): void {
    const wanted = ((place - this.start) / this.size) * 1000;
    const back = Math.round(this.at - wanted);
    const last = this.items.at(-1);
    if (back === 0 && typeof last === 'string') this.items.splice(-1, 1, last + bytes);
    else this.items.push(...(this.items.length === 0 ? [] : [back]), bytes);
    this.at += width - (this.items.length === 1 ? 0 : back);
  }

  written(): string {
    const items = this.items.map((item) =>
      typeof item === 'number' ? item : `<${Buffer.from(item, 'latin1').toString('hex')}>`,
    );
    return items.length === 1 ? `${items[0] ?? ''} Tj` : `[${items.join(' ')}] TJ`;
  }
}

/** A tenth of a pixel of the slide: drawings need no more. */
const roughly = (value: number) => `${Math.round(value * 10) / 10}`;

const rounded = (value: number) => `${Math.round(value * 100) / 100}`;

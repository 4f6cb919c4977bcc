/** Content streams as operations. ISO 32000-2, 7.8.2. */

/** What an operator is given. Strings keep their bytes, one a character. */
export type Operand =
  | number
  | { readonly name: string }
  | { readonly bytes: string }
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

/** One operator with its operands, and where in the stream they stand. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
  readonly start: number;
  readonly end: number;
}

const space = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const number = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const hexadecimal = /<([\da-fA-F\s]*)>/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The operations of a content stream, or of a character map, which is written alike. */
export function operationsIn(stream: string): readonly Operation[] {
  const operations: Operation[] = [];
  const reader = new Reader(stream);
  let operands: Operand[] = [];
  let start = reader.skip();
  while (!reader.ended) {
    const operand = reader.operand();
    if (operand === undefined) {
      const operator = reader.word();
      if (operator === 'BI')
        throw new Error('Content stream: it holds an inline image, which this reader does not know.');
      operations.push({ operator, operands, start, end: reader.position });
      operands = [];
      start = reader.skip();
    } else {
      operands.push(operand);
      reader.skip();
    }
  }
  return operations;
}

class Reader {
  position = 0;

  constructor(private readonly stream: string) {}

  get ended(): boolean {
    return this.position >= this.stream.length;
  }

  /** Passes white space and comments; where the next thing begins. */
  skip(): number {
    this.match(space);
    return this.position;
  }

  /** The next operand, or nothing where an operator stands. */
  operand(): Operand | undefined {
    switch (this.stream.charAt(this.position)) {
      case '/':
        this.position += 1;
        return { name: unescapedName(this.match(regular) ?? '') };
      case '(':
        return { bytes: this.literal() };
      case '[':
        this.position += 1;
        return this.upTo(']');
      case '<':
        return this.stream[this.position + 1] === '<' ? this.dictionary() : { bytes: this.hex() };
      default: {
        const digits = this.match(number);
        return digits === undefined ? undefined : Number(digits);
      }
    }
  }

  word(): string {
    const word = this.match(regular);
    if (word === undefined)
      throw new Error(
        `Content stream: "${this.stream.slice(this.position, this.position + 20)}" is not an operator.`,
      );
    return word;
  }

  private upTo(end: string): readonly Operand[] {
    const items: Operand[] = [];
    for (this.skip(); !this.stream.startsWith(end, this.position); this.skip()) {
      const item = this.operand() ?? { name: this.word() }; // true, false and null stand for themselves
      items.push(item);
    }
    this.position += end.length;
    return items;
  }

  private dictionary(): ReadonlyMap<string, Operand> {
    this.position += 2;
    const items = this.upTo('>>');
    const entries = new Map<string, Operand>();
    for (let index = 0; index + 1 < items.length; index += 2) {
      const [key, value] = [items[index], items[index + 1]];
      if (isName(key) && value !== undefined) entries.set(key.name, value);
    }
    return entries;
  }

  private hex(): string {
    hexadecimal.lastIndex = this.position;
    const digits = hexadecimal.exec(this.stream)?.[1];
    if (digits === undefined) throw new Error('Content stream: a string in hexadecimal does not end.');
    this.position = hexadecimal.lastIndex;
    return Buffer.from(evened(digits.replaceAll(/\s/gu, '')), 'hex').toString('latin1');
  }

  private literal(): string {
    let text = '';
    let depth = 0;
    for (;;) {
      const character = this.stream[this.position];
      if (character === undefined) throw new Error('Content stream: a string does not end.');
      this.position += 1;
      if (character === '\\') {
        text += this.escaped();
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) return text.slice(1);
      text += character;
    }
  }

  private escaped(): string {
    const octal = this.match(/[0-7]{1,3}/y);
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
    if (this.match(/\r\n?|\n/y) !== undefined) return '';
    const character = this.stream[this.position] ?? '';
    this.position += 1;
    return escapes[character] ?? character;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.stream)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }
}

const evened = (digits: string) => (digits.length % 2 === 0 ? digits : `${digits}0`);

const unescapedName = (name: string) =>
  name.replaceAll(/#([\da-fA-F]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** True for a name. */
export function isName(operand: Operand | undefined): operand is { readonly name: string } {
  return typeof operand === 'object' && 'name' in operand;
}

/** True for a string. */
export function isBytes(operand: Operand | undefined): operand is { readonly bytes: string } {
  return typeof operand === 'object' && 'bytes' in operand;
}

/** True for a dictionary. */
export function isDictionary(operand: Operand | undefined): operand is ReadonlyMap<string, Operand> {
  return operand instanceof Map;
}

import type { GeoContext } from 'd3-geo';

/**
 * A drawing context that writes a path in relative steps of whole units: a third of the bytes of d3's own. On a 4K projector
 * a unit is three pixels, so rounding moves a point by a pixel and a half at most, far less than the data itself leaves out.
 */
export class Outline implements GeoContext {
  #path = '';
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number): void {
    this.#x = Math.round(x);
    this.#y = Math.round(y);
    this.#path += `M${this.#x} ${this.#y}l`;
  }

  lineTo(x: number, y: number): void {
    const right = Math.round(x) - this.#x;
    const down = Math.round(y) - this.#y;
    if (right === 0 && down === 0) return;
    this.#x += right;
    this.#y += down;
    this.#path += `${spaced(right)}${spaced(down)}`;
  }

  closePath(): void {
    this.#path += 'z';
  }

  beginPath(): void {
    this.#path = '';
  }

  /** Points are circles of their own: land has none. */
  arc(): void {}

  /** The `d` of a path element. */
  toString(): string {
    return this.#path.replaceAll('l ', 'l').replaceAll('lz', 'z');
  }
}

const spaced = (number: number) => (number < 0 ? String(number) : ` ${number}`);

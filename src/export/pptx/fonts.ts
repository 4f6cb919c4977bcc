/** Fonts that are on every machine, in sizes in which they are as wide as ours: so lines end where they end on the page. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A font of an office program. */
export interface OfficeFont {
  readonly name: string;
  /** How much larger it is to be set than the page's own. */
  readonly scale: number;
}

interface Look {
  readonly isSerif: boolean;
  readonly isBold: boolean;
}

const stylesheet = fileURLToPath(new URL('../../../assets/fonts/fallbacks.css', import.meta.url));

/** Both have twins of the same widths on Linux, on phones and in the cloud; others of theirs are replaced by wider ones there. */
const names = { serif: 'Times New Roman', sans: 'Arial' } as const;

/** The font for words of a look, as `npm run fonts` has measured it. */
export function fontFor({ isSerif, isBold }: Look): OfficeFont {
  const name = isSerif ? names.serif : names.sans;
  const faces = readFileSync(stylesheet, 'utf8')
    .split('@font-face')
    .filter((face) => face.includes(`local('${name}`));
  const face = faces.find((one) => hasWeight(one, isBold ? 700 : 400));
  return { name, scale: Number(/size-adjust: ([\d.]+)%/u.exec(face ?? '')?.[1] ?? 100) / 100 };
}

function hasWeight(face: string, weight: number): boolean {
  const [, from = '0', to = from] = /font-weight: (\d+)(?: (\d+))?/u.exec(face) ?? [];
  return Number(from) <= weight && weight <= Number(to);
}

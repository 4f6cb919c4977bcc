/** What does not fit, by its kind. */
import type { Box } from './box';

/** Words are all of the text that it befalls; a box and a drawing have the names that their style sheets know. */
export type Misfit =
  | { readonly kind: 'out of the window' | 'out of its slide' | 'under the toolbar'; readonly words: string }
  | { readonly kind: 'cut off'; readonly words: string; readonly box: string }
  | { readonly kind: 'too wide' | 'too high'; readonly box: string; readonly pixels: number }
  | { readonly kind: 'overlaps'; readonly words: string; readonly other: string }
  | { readonly kind: 'runs through'; readonly drawing: string; readonly words: string }
  | {
      readonly kind: 'drawn out of the window' | 'drawn under the toolbar' | 'of no size';
      readonly drawing: string;
    };

/** Where a slide is measured. */
export interface Surroundings {
  readonly section: Element;
  /** The slide's own box. */
  readonly own: Box;
  /** What may be painted on: the window, or the sheet. */
  readonly window: Box;
  readonly toolbar?: Box;
}

/** Short enough for a sentence. */
const short = (words: string) => `“${words.slice(0, 40).trim()}”`;

/** What a tester calls it. */
export function sentenceOf(misfit: Misfit): string {
  switch (misfit.kind) {
    case 'out of the window':
    case 'out of its slide':
      return `${short(misfit.words)} reaches ${misfit.kind}`;
    case 'under the toolbar':
      return `${short(misfit.words)} lies under the toolbar`;
    case 'cut off':
      return `${short(misfit.words)} is cut off by its ${misfit.box}`;
    case 'too wide':
    case 'too high':
      return `${misfit.box} is ${misfit.pixels} px ${misfit.kind}`;
    case 'overlaps':
      return `${short(misfit.words)} overlaps ${short(misfit.other)}`;
    case 'runs through':
      return `${misfit.drawing} runs through ${short(misfit.words)}`;
    case 'drawn out of the window':
      return `${misfit.drawing} reaches out of the window`;
    case 'drawn under the toolbar':
      return `${misfit.drawing} lies under the toolbar`;
    case 'of no size':
    default:
      return `${misfit.drawing} has no size`;
  }
}

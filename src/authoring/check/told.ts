/** What was measured, said to an author: which slide, which words, what to do. What is the same in several windows is said once. */
import type { TextField } from '../../content/check/fields';
import type { Misfit } from '../measure/measure';

/** Every text that an author wrote on a slide, by the slide's id. */
export type Written = Readonly<Record<string, readonly TextField[]>>;

/** A misfit, or what only an author's check looks for. */
export type AuthorsMisfit =
  | Misfit
  | { readonly kind: 'too small'; readonly words: string; readonly size: number; readonly least: number }
  | { readonly kind: 'sideways' | 'broken'; readonly words: string }
  | { readonly kind: 'on several sheets' };

/** What was found, and where. */
export interface Seen {
  /** The slide's id; empty where it is on none. */
  readonly slide: string;
  /** A window by its size, the phone or paper. */
  readonly place: `${number} × ${number}` | 'phone' | 'paper';
  readonly misfit: AuthorsMisfit;
}

/** What an author mends in one go. */
type Matter =
  'lost' | 'overlapping' | 'crossed' | 'drawn too large' | 'too small' | 'broken' | 'too wide for a phone';

const matters: Readonly<Record<AuthorsMisfit['kind'], Matter>> = {
  'out of the window': 'lost',
  'out of its slide': 'lost',
  'under the toolbar': 'lost',
  'cut off': 'lost',
  'too wide': 'lost',
  'too high': 'lost',
  'on several sheets': 'lost',
  overlaps: 'overlapping',
  'runs through': 'crossed',
  'drawn out of the window': 'drawn too large',
  'drawn under the toolbar': 'drawn too large',
  'of no size': 'drawn too large',
  'too small': 'too small',
  broken: 'broken',
  sideways: 'too wide for a phone',
};

/** How many words and fields are named; of more their number is told. */
const most = 3;

/** One sentence for each matter of each slide. */
export function toldTogether(all: readonly Seen[], written: Written): readonly string[] {
  const grouped = new Map<string, Seen[]>();
  for (const one of all) {
    const key = `${one.slide} ${matters[one.misfit.kind]}`;
    grouped.set(key, [...(grouped.get(key) ?? []), one]);
  }
  return [...grouped.values()].map((seen) => sentenceOn(seen, written));
}

function sentenceOn(seen: readonly Seen[], written: Written): string {
  const [first] = seen;
  if (!first) return '';
  const subject = first.slide === '' ? 'Page' : `Slide "${first.slide}"`;
  const places = placesOf(seen.map(({ place }) => place));
  const { fact, remedy } = tellings[matters[first.misfit.kind]](
    seen.map(({ misfit }) => misfit),
    fieldsOf(seen, written[first.slide] ?? []),
  );
  return `${subject}: ${fact} ${places}. ${remedy}`;
}

type Telling = (
  misfits: readonly AuthorsMisfit[],
  fields: string,
) => { readonly fact: string; readonly remedy: string };

const tellings: Readonly<Record<Matter, Telling>> = {
  lost: (misfits, fields) => {
    const words = wordsOf(misfits);
    const fact = words.length === 0 ? 'it holds more than fits' : `${listed(words)} ${are(words)} cut off`;
    return { fact, remedy: `Shorten ${fields || 'its texts'}, or make two slides of it.` };
  },
  overlapping: (misfits, fields) => {
    const pairs = misfits.flatMap((one) =>
      one.kind === 'overlaps' ? [`${quoted(one.words)} with ${quoted(one.other)}`] : [],
    );
    return { fact: `words overlap, ${plain(pairs)},`, remedy: `Shorten ${fields || 'one of them'}.` };
  },
  crossed: (misfits, fields) => ({
    fact: `a drawing runs through ${listed(wordsOf(misfits))}`,
    remedy: `Shorten ${fields || 'them'}, or take something out of the drawing.`,
  }),
  'drawn too large': () => ({
    fact: 'a drawing is not seen whole',
    remedy: 'Take something out of it, or shorten what stands around it.',
  }),
  'too small': (misfits, fields) => {
    const [small] = misfits.flatMap((one) => (one.kind === 'too small' ? [one] : []));
    return {
      fact: `${listed(wordsOf(misfits))} ${are(wordsOf(misfits))} ${small?.size.toFixed(0)} px high, less than ${small?.least},`,
      remedy: `Shorten ${fields || 'them'}, so that there is room for larger ones, or choose another layout.`,
    };
  },
  broken: (misfits, fields) => ({
    fact: `${listed(wordsOf(misfits))} ${are(wordsOf(misfits))} broken in the middle, where a line ends,`,
    remedy: `Choose shorter words${fields && ` in ${fields}`}.`,
  }),
  'too wide for a phone': (misfits, fields) => {
    const words = wordsOf(misfits);
    return {
      fact: words.length === 0 ? 'it has to be scrolled sideways' : `${listed(words)} ${are(words)} too wide`,
      remedy: `Choose shorter words${fields && ` in ${fields}`}.`,
    };
  },
};

const are = ({ length }: { readonly length: number }) => (length === 1 ? 'is' : 'are');

const wordsOf = (misfits: readonly AuthorsMisfit[]): readonly string[] => [
  ...new Set(misfits.flatMap((one) => ('words' in one && one.words !== '' ? [one.words] : []))),
];

const quoted = (words: string) => (words.length > 40 ? `“${words.slice(0, 39).trim()}…”` : `“${words}”`);

const listed = (words: readonly string[]) => plain([...new Set(words.map(quoted))]);

/** Some of them by name, and how many there are besides. */
function plain(texts: readonly string[]): string {
  const [named, others] = [texts.slice(0, most), texts.length - most];
  return inWords(others > 0 ? [...named, `${others} more`] : named);
}

const inWords = (texts: readonly string[]) => new Intl.ListFormat('en').format(texts);

/** Windows first, and then what is no window. */
function placesOf(places: readonly string[]): string {
  const all = [...new Set(places)];
  const windows = all.filter((place) => place.includes('×'));
  const said = {
    windows: `in ${windows.length === 1 ? 'a window' : 'windows'} of ${inWords(windows)}`,
    phone: 'in a window of 320 px',
    paper: 'on paper',
  };
  return inWords([
    ...(windows.length > 0 ? [said.windows] : []),
    ...(all.includes('phone') ? [said.phone] : []),
    ...(all.includes('paper') ? [said.paper] : []),
  ]);
}

/** The fields in which the author finds the words: what the slide shows before what is said with it, what is the words before what has them in it. */
function fieldsOf(seen: readonly Seen[], fields: readonly TextField[]): string {
  const order = fields.toSorted((one, other) => Number(isNote(one)) - Number(isNote(other)));
  const texts = order.map(({ path, text }) => ({ path, text: text.trim().replaceAll(/\s+/gu, ' ') }));
  const fieldOf = (words: string) =>
    texts.find(({ text }) => text === words) ?? texts.find(({ text }) => text.includes(words));
  const all = seen.flatMap(({ misfit }) => [
    ...('words' in misfit ? [misfit.words] : []),
    ...('other' in misfit ? [misfit.other] : []),
  ]);
  return plain([...new Set(all.flatMap((words) => fieldOf(words)?.path ?? []))].map((path) => `\`${path}\``));
}

const isNote = ({ path }: TextField) => path.startsWith('notes');

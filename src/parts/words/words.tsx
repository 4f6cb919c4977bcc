import { createContext } from 'preact';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ForeignName } from '../../content/deck';
import { directionOf } from '../../content/language';

/** The names in other languages that the deck declares. */
export const ForeignNames = createContext<readonly ForeignName[]>([]);

/** Plain text in which every name in another language is marked as such, so that a voice speaks it in its own. WCAG 3.1.2. */
export function Words({ children }: { readonly children: string }): JSX.Element {
  const names = useContext(ForeignNames);
  if (names.length === 0) return <>{children}</>;
  return (
    <>
      {children.split(patternOf(names)).map((piece) => {
        const name = names.find(({ words }) => words === piece);
        return name === undefined ? piece : <span {...inLanguage(name)}>{piece}</span>;
      })}
    </>
  );
}

/** A longer name may take two lines: a column of a screen of 4:3 holds no more. */
export const longestInOnePiece = 18;

/** One name by itself, in one piece where there is room for it. */
export function Name({ children }: { readonly children: string }): JSX.Element {
  const name = useContext(ForeignNames).find(({ words }) => words === children);
  return (
    <span
      class={children.length > longestInOnePiece ? undefined : 'name'}
      {...(name === undefined ? {} : inLanguage(name))}
    >
      {children}
    </span>
  );
}

const inLanguage = ({ language }: ForeignName) =>
  directionOf(language) === 'rtl' ? ({ lang: language, dir: 'rtl' } as const) : { lang: language };

/** A longer name comes before one that stands within it. */
function patternOf(names: readonly ForeignName[]): RegExp {
  const words = names.map((name) => name.words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'u');
}

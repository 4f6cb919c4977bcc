import { createContext } from 'preact';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';

/** The names in Pinyin that the deck's records know. */
export const PinyinNames = createContext<readonly string[]>([]);

/** Plain text with every name in Pinyin marked as such, so that a voice pronounces it as Chinese. WCAG 3.1.2. */
export function Words({ children }: { readonly children: string }): JSX.Element {
  const names = useContext(PinyinNames);
  if (names.length === 0) return <>{children}</>;
  const pattern = new RegExp(`\\b(${names.join('|')})\\b`, 'u');
  return (
    <>
      {children
        .split(pattern)
        .map((piece) => (names.includes(piece) ? <span lang="zh-Latn">{piece}</span> : piece))}
    </>
  );
}

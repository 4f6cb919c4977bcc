import type { JSX } from 'preact';
import type { Passage } from '../model/article';
import { pageWording } from '../model/wording/page';
import { Words } from './words';

/** The passages a slide rests on: where they stand, and, opened, their words. Works without script. */
export function Citation({ passages }: { readonly passages: readonly Passage[] }): JSX.Element {
  if (passages.length === 0) return <p class="citation citation-own">{pageWording.ownSource}</p>;
  return (
    <details class="citation">
      <summary>{pageWording.sourceOf(blocksOf(passages))}</summary>
      <div class="passages">
        {passages.map(({ id, text, block }) => (
          <blockquote>
            <p>
              <Words>{text}</Words>
            </p>
            <a class="passage-link" href={`#passage-${id}`}>
              <span class="block">{block}</span> {pageWording.inTheArticle}
            </a>
          </blockquote>
        ))}
      </div>
    </details>
  );
}

/** "paragraphs 3 and 5, picture": the blocks of passages, each named once. */
function blocksOf(passages: readonly Passage[]): string {
  const blocks = [...new Set(passages.map(({ block }) => block))];
  const numbers = blocks.flatMap((block) => /^paragraph (\d+)$/u.exec(block)?.[1] ?? []);
  const others = blocks.filter((block) => !block.startsWith('paragraph '));
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(numbers);
  const paragraphs =
    numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${list}`];
  return [
    ...others.filter((block) => block === 'headline'),
    ...paragraphs,
    ...others.filter((block) => block !== 'headline'),
  ].join(', ');
}

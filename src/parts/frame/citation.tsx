import type { JSX } from 'preact';
import type { BlockName, Passage } from '../../content/article';
import { listed } from '../../content/language';
import { layoutWording } from '../../wording/layouts';
import { pageWording } from '../../wording/page';
import { blockInWords } from '../words/block';
import { Words } from '../words/words';

interface CitationProps {
  readonly passages: readonly Passage[];
  /** The deck's. */
  readonly language: string;
}

/** The passages a slide rests on: where they stand, and, opened, their words. Works without script. */
export function Citation({ passages, language }: CitationProps): JSX.Element {
  if (passages.length === 0) return <p class="citation citation-own">{pageWording.ownSource}</p>;
  return (
    <details class="citation">
      <summary>{pageWording.sourceOf(blocksOf(passages, language))}</summary>
      <div class="passages">
        {passages.map(({ id, text, block }) => (
          <blockquote>
            <p>
              <Words>{text}</Words>
            </p>
            <a class="passage-link" href={`#passage-${id}`}>
              <span class="block">{blockInWords(block)}</span> {pageWording.inTheArticle}
            </a>
          </blockquote>
        ))}
      </div>
    </details>
  );
}

/** "paragraphs 3 and 5, picture": the blocks of passages, each named once. */
function blocksOf(passages: readonly Passage[], language: string): string {
  const blocks = [...new Set(passages.map(({ block }) => block))];
  const numbered = blocks.filter((block) => numberOf(block) !== undefined);
  const numbers = listed(
    language,
    numbered.flatMap((block) => numberOf(block) ?? []),
  );
  const paragraphs =
    numbered.length > 1 ? [layoutWording.blocks.paragraphs(numbers)] : numbered.map(blockInWords);
  return [
    ...blocks.filter((block) => block === 'headline').map(blockInWords),
    ...paragraphs,
    ...blocks.filter((block) => block === 'picture').map(blockInWords),
  ].join(layoutWording.comma);
}

const numberOf = (block: BlockName) => /^paragraph (\d+)$/u.exec(block)?.[1];

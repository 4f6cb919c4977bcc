import type { JSX } from 'preact';
import type { Block } from '../content/article';
import type { Deck } from '../content/deck';
import { layoutWording } from '../wording/layouts';
import { pageWording } from '../wording/page';
import { blockInWords } from '../parts/words/block';
import { Words } from '../parts/words/words';

/** The article in full at the end of the document, each passage with its address. */
export function Appendix({ deck }: { readonly deck: Deck }): JSX.Element {
  const { article } = deck;
  return (
    <section class="appendix" id="article" aria-labelledby="article-title">
      <h2 id="article-title">{pageWording.article}</h2>
      <p class="bibliography">
        {pageWording.bibliography(article.publisher, article.year)}{' '}
        <a href={article.address}>{new URL(article.address).host}</a>
      </p>
      {article.blocks.map((block) => (
        <ArticleBlock block={block} deck={deck} />
      ))}
    </section>
  );
}

interface ArticleBlockProps {
  readonly block: Block;
  readonly deck: Deck;
}

function ArticleBlock({ block, deck }: ArticleBlockProps): JSX.Element {
  return (
    <div class="article-block">
      <p class="article-place">{blockInWords(block.name)}</p>
      {block.lines.map((line) => (
        <p>
          {Object.entries(line).map(([id, text]) => (
            <>
              <span class="passage" id={`passage-${id}`}>
                <Words>{text}</Words>
              </span>{' '}
              <Resting passage={id} deck={deck} />{' '}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

/** The way back: links to the slides that rest on a passage. */
function Resting({ passage, deck }: { readonly passage: string; readonly deck: Deck }): JSX.Element | null {
  const resting = deck.slides.filter(({ source }) => source.includes(passage));
  if (resting.length === 0) return null;
  return (
    <span class="resting">
      {layoutWording.open}
      {resting.map(({ id, title }, index) => {
        const number = deck.slides.findIndex((slide) => slide.id === id) + 1;
        return (
          <>
            {index > 0 && layoutWording.comma}
            <a href={`#${id}`} aria-label={pageWording.slideNumberAndTitle(number, title)}>
              {pageWording.slideNumber(number)}
            </a>
          </>
        );
      })}
      {layoutWording.close}
    </span>
  );
}

import type { JSX } from 'preact';
import type { Block } from '../model/article';
import type { Deck } from '../model/deck';
import { wording } from '../model/wording';
import { Words } from '../parts/words';

/** The article in full at the end of the document, each passage with its address. */
export function Appendix({ deck }: { readonly deck: Deck }): JSX.Element {
  const { article } = deck;
  return (
    <section class="appendix" id="article" aria-labelledby="article-title">
      <h2 id="article-title">{wording.article}</h2>
      <p class="bibliography">
        {article.publisher}, {article.year}. <a href={article.address}>{new URL(article.address).host}</a>
      </p>
      {article.blocks.map((block) => (
        <ArticleBlock block={block} />
      ))}
    </section>
  );
}

function ArticleBlock({ block }: { readonly block: Block }): JSX.Element {
  return (
    <div class="article-block">
      <p class="article-place">{block.name}</p>
      {block.lines.map((line) => (
        <p>
          {Object.entries(line).map(([id, text]) => (
            <>
              <span class="passage" id={`passage-${id}`}>
                <Words>{text}</Words>
              </span>{' '}
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

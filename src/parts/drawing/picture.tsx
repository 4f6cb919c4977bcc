import { createContext } from 'preact';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Picture as PictureData } from '../../content/slide';
import { layoutWording } from '../../wording/layouts';
import { InWords } from '../words/in-words';
import { Words } from '../words/words';

/** What lies in `assets/`: artwork as SVG text by path, and the licensed pictures this presenter holds, as addresses. */
export interface PictureFiles {
  readonly artwork: Readonly<Record<string, string>>;
  readonly licensed: Readonly<Record<string, string>>;
}

export const Files = createContext<PictureFiles>({ artwork: {}, licensed: {} });

/** The article's picture: the photograph where the presenter holds a licence, else our drawing; with its own caption and credit. */
export function Picture({ picture }: { readonly picture: PictureData<string> }): JSX.Element {
  const { artwork, licensed } = useContext(Files);
  const photograph = licensed[picture.licensed];
  return (
    <figure class="picture">
      {photograph === undefined ? (
        <Artwork svg={artwork[picture.file] ?? ''} alternative={picture.alternative} />
      ) : (
        <img class="photograph" src={photograph} alt={picture.description.words} />
      )}
      <figcaption>
        {photograph === undefined && <InWords alternative={picture.alternative} />}
        <span class="caption">
          <Words>{picture.caption.words}</Words>
        </span>{' '}
        <span class="credit">{picture.credit.words}</span>
        {photograph === undefined && (
          <span class="described">
            {' '}
            <Words>{layoutWording.photographShows(picture.description.words)}</Words>
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** The drawing is one image with one name: its own root would be a second one, without. */
function Artwork({ svg, alternative }: { readonly svg: string; readonly alternative: string }): JSX.Element {
  const drawing = svg.replace('<svg', '<svg aria-hidden="true"');
  return (
    <div class="artwork" role="img" aria-label={alternative} dangerouslySetInnerHTML={{ __html: drawing }} />
  );
}

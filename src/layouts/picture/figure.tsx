import { createContext } from 'preact';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { layoutWording } from '../../wording/layouts';
import { InWords } from '../../parts/words/in-words';
import { Said } from '../../parts/words/said';
import { Words } from '../../parts/words/words';
import type { Picture as PictureData } from './type';

/** A picture that the page loads. */
export interface PhotographFile {
  readonly address: string;
  /** In its own pixels, so that a page keeps its place free. */
  readonly width: number;
  readonly height: number;
}

/** What lies in a talk's `assets/`, by path: drawings as SVG text, and pictures of pixels. */
export interface PictureFiles {
  readonly artwork: Readonly<Record<string, string>>;
  readonly photographs: Readonly<Record<string, PhotographFile>>;
}

export const Files = createContext<PictureFiles>({ artwork: {}, photographs: {} });

/** A picture with its caption and credit. What only a licence lets one see is shown where the presenter holds the file, else the drawing that stands in for it. */
export function Picture({ picture }: { readonly picture: PictureData }): JSX.Element {
  const { photographs } = useContext(Files);
  const standsIn = picture.rights === 'licensed' && photographs[picture.file] === undefined;
  return (
    <figure class="picture">
      <Shown picture={picture} standsIn={standsIn} />
      <figcaption>
        <DrawingInWords picture={picture} standsIn={standsIn} />
        {picture.caption !== undefined && (
          <span class="caption">
            <Said>{picture.caption}</Said>
          </span>
        )}{' '}
        {picture.credit !== undefined && (
          <span class="credit">
            <Said>{picture.credit}</Said>
          </span>
        )}
        {picture.rights === 'open licence' && (
          <span class="credit">
            {layoutWording.comma}
            {picture.licence}
          </span>
        )}
        {picture.rights === 'licensed' && standsIn && (
          <span class="described">
            {' '}
            <Words>{layoutWording.photographShows(picture.description.words)}</Words>
          </span>
        )}
      </figcaption>
    </figure>
  );
}

interface ShownProps {
  readonly picture: PictureData;
  readonly standsIn: boolean;
}

function Shown({ picture, standsIn }: ShownProps): JSX.Element {
  if (picture.rights !== 'licensed') return <File file={picture.file} alternative={picture.alternative} />;
  return standsIn ? (
    <File {...picture.standIn} />
  ) : (
    <File file={picture.file} alternative={picture.description.words} />
  );
}

/** A drawing is told in words too; a photograph has its text alternative only. */
function DrawingInWords({ picture, standsIn }: ShownProps): JSX.Element | null {
  const { photographs } = useContext(Files);
  const shown = picture.rights === 'licensed' ? standsIn && picture.standIn : picture;
  return shown && photographs[shown.file] === undefined ? <InWords alternative={shown.alternative} /> : null;
}

interface FileProps {
  readonly file: string;
  readonly alternative: string;
}

function File({ file, alternative }: FileProps): JSX.Element {
  const { artwork, photographs } = useContext(Files);
  const photograph = photographs[file];
  if (photograph === undefined) return <Artwork svg={artwork[file] ?? ''} alternative={alternative} />;
  const { address, width, height } = photograph;
  return (
    <div class="photograph">
      <img src={address} width={width} height={height} alt={alternative} decoding="async" />
    </div>
  );
}

interface ArtworkProps {
  readonly svg: string;
  readonly alternative: string;
}

/** The drawing is one image with one name: its own root would be a second one, without. */
function Artwork({ svg, alternative }: ArtworkProps): JSX.Element {
  const drawing = svg.replace('<svg', '<svg aria-hidden="true" preserveAspectRatio="xMidYMax"');
  return (
    <div class="artwork" role="img" aria-label={alternative} dangerouslySetInnerHTML={{ __html: drawing }} />
  );
}

/** By which right a talk hands out what it did not make itself. */
import { plainText } from '../content/inline';
import type { Inline } from '../content/inline';
import type { Stated } from '../content/stated';
import type { Deck } from '../layouts/slide';
import type { Picture } from '../layouts/picture/type';
import { handoutWording } from '../wording/handouts';

/** A sentence for the article, for the land where a map is shown, and for each picture of others. */
export function rightsIn({ article, slides }: Deck): readonly string[] {
  const land = slides.some(({ layout }) => layout === 'map') ? [handoutWording.land] : [];
  const pictures = slides.flatMap((slide) => (slide.layout === 'picture' ? ofPicture(slide.picture) : []));
  return [article.rights, ...land, ...pictures];
}

function ofPicture(picture: Picture): readonly string[] {
  if (picture.rights === 'own artwork') return [];
  return [handoutWording.picture(picture.file, said(picture.credit), rightOf(picture))];
}

function rightOf(picture: Exclude<Picture, { readonly rights: 'own artwork' }>): string {
  if (picture.rights === 'open licence') return picture.licence;
  return picture.rights === 'public domain' ? handoutWording.publicDomain : handoutWording.underLicence;
}

const said = (words: Stated | Inline): string =>
  typeof words === 'object' && 'words' in words ? words.words : plainText(words);

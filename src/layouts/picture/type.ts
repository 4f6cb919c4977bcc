import type { Quotation } from '../../content/article';
import type { Inline } from '../../content/inline';
import type { Person } from '../../content/person';
import type { Base } from '../../content/slide';
import type { Some } from '../../content/some';
import type { Stated } from '../../content/stated';

interface Captioned<Id extends string> {
  /** Words under the picture. Default: none. */
  readonly caption?: Stated<Id> | Inline;
}

interface File {
  /** A path in `assets/`: SVG, JPEG, PNG, WebP or AVIF. */
  readonly file: string;
  /** What it shows, for those who cannot see it. WCAG 1.1.1. */
  readonly alternative: string;
}

/** A drawing or photograph of the author's own. An SVG takes the colours of the line. */
export interface OwnArtwork<Id extends string = string> extends File, Captioned<Id> {
  readonly rights: 'own artwork';
  readonly credit?: Stated<Id> | Inline;
}

/** A picture that nobody holds a right in. */
export interface PublicDomain<Id extends string = string> extends File, Captioned<Id> {
  readonly rights: 'public domain';
  /** Who made it, and where it is from. */
  readonly credit: Stated<Id> | Inline;
}

/** A picture whose licence lets everybody hand it on. */
export interface OpenLicence<Id extends string = string> extends File, Captioned<Id> {
  readonly rights: 'open licence';
  /** Its name, as "CC BY 4.0". */
  readonly licence: string;
  /** Who made it, and where it is from. */
  readonly credit: Stated<Id> | Inline;
}

/** A picture that only who holds a licence may show: the file is not in the repository, and a drawing of ours stands in for it. */
export interface Licensed<Id extends string = string> extends Captioned<Id> {
  readonly rights: 'licensed';
  /** A path in `assets/`, below `licensed/`, which git ignores. */
  readonly file: `licensed/${string}`;
  /** What the picture shows, in the article's words. */
  readonly description: Quotation<Id>;
  readonly credit: Stated<Id> | Inline;
  /** The drawing that everybody else sees; it is not the picture, and says so. */
  readonly standIn: File;
}

/** A picture, with the right by which it is shown. */
export type Picture<Id extends string = string> =
  OwnArtwork<Id> | PublicDomain<Id> | OpenLicence<Id> | Licensed<Id>;

/** Things listed under a heading. */
export interface Listed<Id extends string = string> {
  readonly heading: Inline;
  /** One to four. */
  readonly items: Some<Stated<Id>>;
}

/** A picture on the line, beside words of any kind. */
export interface PictureSlide<Id extends string = string, Part extends string = string> extends Base<
  Id,
  Part
> {
  readonly layout: 'picture';
  readonly picture: Picture<Id>;
  /** Who stands beside it: up to three. Default: nobody. */
  readonly people?: readonly Person<Id>[];
  /** Words beside it. Default: none. */
  readonly text?: Inline;
  /** What hangs from the line beside it. Default: nothing. */
  readonly list?: Listed<Id>;
}

/** The article a talk is made of: its words to the letter, and the type that refuses a misquotation. */

/** One line of a block: passages in reading order, by id. Passages of a line are joined by a space. */
export type Line = Readonly<Record<string, string>>;

/** A headline, a paragraph or a picture: what a citation names when it says where words stand. */
export type BlockName = 'headline' | 'picture' | `paragraph ${number}`;

/** A part of an article, by its name. */
export interface Block {
  readonly name: BlockName;
  readonly lines: readonly Line[];
}

/** A published article, and the bibliographic line under which it is cited. */
export interface Article {
  readonly publisher: string;
  readonly year: number;
  readonly address: string;
  /** Under what right its words may be handed out: a sentence for the credits. */
  readonly rights: string;
  readonly blocks: readonly Block[];
}

/** One passage (a sentence, a caption, a credit) with the block it stands in. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly block: BlockName;
}

type LinesOf<A extends Article> = A['blocks'][number]['lines'][number];
type KeysOf<Union> = Union extends unknown ? keyof Union & string : never;
type TextOf<Lines, Id extends string> = Lines extends Readonly<Record<Id, infer Text>> ? Text : never;

/** The passages of an article as a map from id to text, for the type checker. An id that stands twice has both texts. */
export type Passages<A extends Article> = {
  readonly [Id in KeysOf<LinesOf<A>>]: TextOf<LinesOf<A>, Id>;
};

/** The id of a passage of an article. */
export type PassageId<A extends Article> = keyof Passages<A> & string;

/** Words carried over from the article to the letter, with the passage they stand in. */
export interface Quotation<Id extends string = string> {
  readonly passage: Id;
  readonly words: string;
}

type IsSeveral<Union, All = Union> = Union extends unknown ? ([All] extends [Union] ? false : true) : never;

/** `Words` where they stand in `Text`; otherwise the sentence the compiler shows the author. */
export type Verbatim<Id extends string, Text, Words extends string> = string extends Words
  ? `Not checked: quote the words of passage '${Id}' as they stand, not a value that holds them.`
  : true extends IsSeveral<Text>
    ? Repeated<Id>
    : Text extends `${string}${Words}${string}`
      ? Words
      : `Misquoted: these words do not stand in passage '${Id}' to the letter. Copy them from article.ts.`;

type Repeated<Id extends string> =
  `Passage '${Id}' stands twice in article.ts, with other words each time. Give each passage an id of its own.`;

type RepeatedIds<P> = { readonly [Id in keyof P]: true extends IsSeveral<P[Id]> ? Id : never }[keyof P];

/** An article whose passages have an id each; otherwise the sentence the compiler shows the author. */
export type Unrepeated<A extends Article> = [RepeatedIds<Passages<A>>] extends [never]
  ? A
  : Repeated<RepeatedIds<Passages<A>> & string>;

/**
 * Makes the `quote` function of one article.
 *
 * @returns A function that takes a passage's id and words from it. Words that do not stand in the passage letter for letter do not compile.
 */
export function quoting<const A extends Article>(_article: A & Unrepeated<A>) {
  return <const Id extends PassageId<A>, const Words extends string>(
    passage: Id,
    words: Verbatim<Id, Passages<A>[Id], Words>,
  ): Quotation<Id> => ({ passage, words });
}

/** All passages of an article in reading order. */
export function passagesOf(article: Article): readonly Passage[] {
  return article.blocks.flatMap((block) =>
    block.lines.flatMap((line) =>
      Object.entries(line).map(([id, text]) => ({ id, text, block: block.name })),
    ),
  );
}

/** The article as running text: a space between passages, a line break between lines, an empty line between blocks. */
export function textOf(article: Article): string {
  const textOfBlock = (block: Block) => block.lines.map((line) => Object.values(line).join(' ')).join('\n');
  return article.blocks.map(textOfBlock).join('\n\n');
}

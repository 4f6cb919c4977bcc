import type { Inline } from '../../content/inline';
import { plainText } from '../../content/inline';
import { outOfCount, tooLong } from '../../content/check/limits';
import { named } from '../../content/check/rule';
import type { Given } from '../../content/check/rule';
import type { Stated } from '../../content/stated';
import type { Picture, PictureSlide } from './type';

/** What a page can show. */
const kinds = /\.(?:svg|jpe?g|png|webp|avif)$/iu;
const rights: readonly string[] = [
  'own artwork',
  'public domain',
  'open licence',
  'licensed',
] satisfies Picture['rights'][];

export function pictureRules(slide: PictureSlide, { assets }: Given): readonly string[] {
  const { picture, people = [], list } = slide;
  return [
    ...withoutRights(slide),
    ...missing(slide, assets.files),
    ...outOfCount(slide, 'people', people, { least: 0, most: 3 }),
    ...tooLong(slide, 'title', slide.title, { characters: people.length > 2 ? 48 : 84 }),
    ...tooLong(slide, 'text', slide.text, { characters: people.length > 0 ? 60 : 220, word: 18 }),
    ...tooLong(slide, 'picture.caption', said(picture.caption), { characters: 130 }),
    ...tooLong(slide, 'picture.credit', said(picture.credit), { characters: 90 }),
    ...outOfCount(slide, 'list.items', list?.items ?? [0], { least: 1, most: 4 }),
    ...(list?.items ?? []).flatMap(({ words }, index) =>
      tooLong(slide, `list.items[${index}]`, words, { characters: 36, word: 18 }),
    ),
  ];
}

function withoutRights(slide: PictureSlide): readonly string[] {
  const { picture } = slide;
  if (!rights.includes(picture.rights))
    return [
      `${named(slide)}: picture "${picture.file}" has no rights. Say in \`picture.rights\` by which right it is shown: ${rights.join(', ')}.`,
    ];
  return picture.rights === 'own artwork' || plainText(said(picture.credit) ?? '').trim() !== ''
    ? []
    : [`${named(slide)}: picture "${picture.file}" has no credit. Say in \`picture.credit\` who made it.`];
}

function missing(slide: PictureSlide, files: ReadonlySet<string>): readonly string[] {
  const { picture } = slide;
  const [file, path] =
    picture.rights === 'licensed'
      ? [picture.standIn.file, 'picture.standIn.file']
      : [picture.file, 'picture.file'];
  if (!kinds.test(file))
    return [
      `${named(slide)}: “${file}” is no picture that a page can show. Use SVG, JPEG, PNG, WebP or AVIF.`,
    ];
  return files.has(file)
    ? []
    : [`${named(slide)}: picture "${file}" is not in assets/. Add the file or correct \`${path}\`.`];
}

function said(words: Stated | Inline | undefined): Inline | undefined {
  return typeof words === 'object' && 'words' in words ? words.words : words;
}

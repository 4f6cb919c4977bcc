/** The ways into the book: contents by part, landmarks, and slides by number. */
import { bookWording } from '../../wording/book';
import { escaped } from '../rendered/xml';
import { breakId } from './bound';
import type { Bound } from './bound';

/** The navigation as the body of a page. */
export function navigationOf(chapters: readonly Bound[]): string {
  return [
    nav('toc', bookWording.contents, contentsOf(chapters)),
    nav('landmarks', bookWording.landmarks, landmarksOf(chapters)),
    nav('page-list', bookWording.pages, pagesOf(chapters)),
  ].join('\n');
}

const roles = { toc: 'doc-toc', landmarks: undefined, 'page-list': 'doc-pagelist' } as const;

function nav(type: keyof typeof roles, title: string, items: readonly string[]): string {
  const role = roles[type] === undefined ? '' : ` role="${roles[type]}"`;
  const level = type === 'toc' ? 'h1' : 'h2';
  return `<nav epub:type="${type}"${role} id="${type}" aria-labelledby="${type}-title">
<${level} id="${type}-title">${escaped(title)}</${level}>
<ol>
${items.join('\n')}
</ol>
</nav>`;
}

const link = (address: string, words: string, attributes = '') =>
  `<a ${attributes}href="${address}">${escaped(words)}</a>`;

/** Slides under the parts of the talk, in which they follow one another. */
function contentsOf(chapters: readonly Bound[]): readonly string[] {
  const groups: { readonly part: string; readonly chapters: Bound[] }[] = [];
  for (const chapter of chapters) {
    const last = groups.at(-1);
    if (last && last.part !== '' && last.part === chapter.part) last.chapters.push(chapter);
    else groups.push({ part: chapter.part, chapters: [chapter] });
  }
  return groups.map(({ part, chapters: own }) => {
    const items = own.map(({ file, title }) => `<li>${link(file, title)}</li>`);
    return part === ''
      ? items.join('\n')
      : `<li><span>${escaped(part)}</span>\n<ol>\n${items.join('\n')}\n</ol></li>`;
  });
}

function landmarksOf(chapters: readonly Bound[]): readonly string[] {
  const first = chapters[0];
  const after = chapters.find(({ number, file }) => number === undefined && file !== creditsFile);
  return [
    ['cover', 'book_cover.xhtml', bookWording.cover],
    ['toc', '#toc', bookWording.contents],
    ...(first ? [['bodymatter', first.file, bookWording.start]] : []),
    ...(after ? [['appendix', after.file, after.title]] : []),
    ['colophon', creditsFile, bookWording.credits],
  ].map(
    ([type = '', address = '', words = '']) => `<li>${link(address, words, `epub:type="${type}" `)}</li>`,
  );
}

/** The file with what is from others. No id of a slide has an underscore, so no chapter can have its name. */
export const creditsFile = 'book_credits.xhtml';

const pagesOf = (chapters: readonly Bound[]) =>
  chapters.flatMap(({ number, file }) =>
    number === undefined ? [] : `<li>${link(`${file}#${breakId(number)}`, String(number))}</li>`,
  );

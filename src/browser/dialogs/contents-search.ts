import { partsWith } from '../../content/search';
import type { Searched } from '../../content/search';
import { actionWording } from '../../wording/actions';
import { announce } from '../notices/announcer';
import { part, slideSections, titleOf } from '../page/page';

/** A person still typing is not told of every letter. */
const pause = 500;

/** Narrows the contents down to the slides that hold the words typed, and says where they stand. @returns What shows all slides again. */
export function searchContents(links: readonly HTMLAnchorElement[], signal: AbortSignal): () => void {
  const field = part<HTMLInputElement>('[data-search]');
  const count = part('[data-found]');
  let slides: readonly Searched[] = [];
  let telling: ReturnType<typeof setTimeout> | undefined;

  const search = () => {
    const asked = field.value.trim() !== '';
    const numbered = links[numberIn(field.value) - 1];
    const found = links.filter((link, index) => {
      const parts = slides[index] ? partsWith(field.value, slides[index]) : [];
      const where = parts.map((one) => actionWording.foundIn[one]);
      const here = link === numbered ? [actionWording.foundByNumber, ...where] : where;
      showWhere(link, asked ? here : []);
      return !asked || here.length > 0;
    });
    for (const link of links) {
      const entry = link.closest('li');
      if (entry) entry.hidden = !found.includes(link);
    }
    count.textContent = asked ? actionWording.found(found.length) : '';
    return numbered ?? found[0];
  };
  const searchAndTell = () => {
    clearTimeout(telling);
    search();
    if (count.textContent !== '') telling = setTimeout(() => announce(count.textContent ?? ''), pause);
  };

  field.addEventListener('input', searchAndTell, { signal });
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      search()?.click();
    },
    { signal },
  );
  return () => {
    slides = slideSections().map(searchedIn); // anew each time: a translator may have been there
    field.value = '';
    search();
  };
}

/** The number that was typed, alone; else none. */
const numberIn = (text: string) => (/^\d+$/u.test(text.trim()) ? Number(text) : 0);

/** The words of a slide, those of steps to come too: who searches wants to find. */
function searchedIn(slide: HTMLElement): Searched {
  const shown = [...slide.children].filter((child) => !child.matches('.heading, .notes, .citation'));
  const notes = [...slide.querySelectorAll('.notes > p:not(.cue)')];
  return {
    title: titleOf(slide),
    text: shown.map(wordsIn).join(' '),
    notes: notes.map(wordsIn).join(' '),
  };
}

/** The texts of an element told apart: `textContent` runs the words of neighbouring boxes together. */
function wordsIn(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text.textContent ?? '');
  return texts.join(' ');
}

function showWhere(link: HTMLAnchorElement, where: readonly string[]): void {
  link.querySelector('.found-in')?.remove();
  if (where.length === 0) return;
  const note = document.createElement('span');
  note.className = 'found-in';
  note.textContent = ` ${where.join(', ')}`;
  link.append(note);
}

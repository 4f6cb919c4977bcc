/** The next step or slide. It is a copy without addresses, as the slide itself can be in one place only, and it is decoration: the words beside it say what comes. */
import { part, textOf } from '../page/page';
import { showSteps, stepsOf } from '../slides/steps';
import { placeAfter } from '../../presentation/presentation';
import type { Place } from '../../presentation/presentation';
import { speakerWording } from '../../wording/speaker';
import type { Lectern } from './lectern';
import type { Preview } from './slide-preview';

/** Shows what one more step would. */
export function nextPreview(lectern: Lectern, preview: Preview): void {
  const box = part('[data-next-preview]');
  const page = document.createElement('div');
  page.className = 'preview-page audience-screen';
  box.replaceChildren(page);
  preview.fit(box, page);
  lectern.signal.addEventListener('abort', () => box.replaceChildren());
  lectern.follow((state) => {
    const next = placeAfter(state, lectern.steps);
    box.hidden = next === undefined;
    part('[data-next-words]').textContent = next ? nextWords(lectern, state, next) : speakerWording.endOfTalk;
    page.replaceChildren(...(next ? [copyOf(lectern, next)] : []));
  });
}

function nextWords({ slides, titles, steps }: Lectern, now: Place, next: Place): string {
  const section = slides[next.slide];
  if (next.slide !== now.slide || !section) return titles[next.slide] ?? '';
  const shown = (stepsOf(section)[next.step - 1] ?? []).map(textOf).join(' ');
  return `${speakerWording.nextStep(next.step, steps[next.slide] ?? 0)}: ${shown}`;
}

function copyOf({ slides }: Lectern, { slide, step }: Place): Node {
  const copy = slides[slide]?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return document.createTextNode('');
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  copy.classList.add('present');
  showSteps(copy, step);
  return copy;
}

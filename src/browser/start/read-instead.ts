import type { View } from '../../presentation/view';

const root = document.documentElement;

/**
 * Shows the document to read where a view cannot start. A slides window that takes part in a talk, by its address or its name
 * (`windows/session.ts`), stands in front of an audience: what is said is not to be seen there until another view is asked for.
 */
export function showReadingInstead(view: View): void {
  root.dataset['view'] = 'reading';
  const isGiven = new URLSearchParams(location.search).has('talk') || window.name.includes(':slides:');
  if (view === 'slides' && isGiven) root.dataset['unsaid'] = '';
}

/** What is put into the page to look at it from within: each check tells what is wrong in sentences. */
import { drawingProblems } from './drawings';
import { ruleProblems } from './rules';
import { signProblems } from './signs';
import { targetProblems } from './targets';

export { pointsCompared } from './drawings';
export { startAt, wayProblems } from './focus-stops';
export { showSlide, shownSlide } from './talk';
export { textsOnPage } from './texts';
export type { Occurrence } from './texts';

/** All that is wrong within an element, or on the whole page. `looksOnly` where no markup can differ from what has been looked at. */
export async function problemsIn(scope: Element | Document, looksOnly = false): Promise<readonly string[]> {
  const element = scope instanceof Document ? scope.body : scope;
  return [
    ...(await ruleProblems(scope, looksOnly)),
    ...targetProblems(element),
    ...drawingProblems(element),
    ...signProblems(element),
  ];
}

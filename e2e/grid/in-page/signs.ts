/** Nothing is told by colour alone. WCAG 1.4.1. */
import { isInSentence } from './targets';
import { isSeen, nameOf, words } from './seen';

export function signProblems(scope: Element): readonly string[] {
  return [...linkProblems(scope), ...textProblems(scope), ...shapeProblems(scope), ...stateProblems(scope)];
}

/** A link among words is underlined. */
function linkProblems(scope: Element): readonly string[] {
  return [...scope.querySelectorAll('a[href]')]
    .filter((link) => isSeen(link) && isInSentence(link))
    .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
    .map((link) => `${nameOf(link)} is told from the words around it by nothing but colour`);
}

/** Words of another colour than the words they stand among differ in weight, style, size, face or line as well. */
function textProblems(scope: Element): readonly string[] {
  return [...scope.querySelectorAll('*')]
    .filter(
      (element) =>
        isSeen(element) && element.parentElement && hasWords(element) && hasWords(element.parentElement),
    )
    .filter((element) => {
      const [own, around] = [getComputedStyle(element), getComputedStyle(element.parentElement ?? element)];
      const isRun = own.display.startsWith('inline');
      const differs = (
        ['fontWeight', 'fontStyle', 'fontSize', 'fontFamily', 'textDecorationLine'] as const
      ).some((property) => own[property] !== around[property]);
      return isRun && own.color !== around.color && !differs;
    })
    .map((element) => `${nameOf(element)} stands out by nothing but colour`);
}

const hasWords = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && words(node.textContent) !== '');

/** Shapes of one drawing that differ in colour differ in form, weight, dashes or filling as well. */
function shapeProblems(scope: Element): readonly string[] {
  return [...scope.querySelectorAll('svg')].filter(isSeen).flatMap((drawing) => {
    const colours = new Map<string, string>();
    return [...drawing.querySelectorAll('path, line, circle, rect')].filter(isSeen).flatMap((shape) => {
      const { stroke, fill, strokeWidth, strokeDasharray } = getComputedStyle(shape);
      const form = [
        shape.tagName,
        strokeWidth,
        strokeDasharray,
        stroke === 'none',
        fill === 'none',
        shape.getAttribute('r'),
      ].join();
      const colour = `${stroke}, ${fill}`;
      const other = colours.get(form) ?? colour;
      colours.set(form, other);
      return other === colour
        ? []
        : [`in ${nameOf(drawing)} one ${shape.tagName} differs from another by nothing but colour`];
    });
  });
}

/** What is switched on, open or the one of many has a mark of its own. */
function stateProblems(scope: Element): readonly string[] {
  const on = [
    ...scope.querySelectorAll(
      '[aria-pressed="true"], details[open] > summary, details:not([open]) > summary',
    ),
  ];
  const current = [...scope.querySelectorAll('[aria-current]:not([aria-current="false"])')];
  return [
    ...on
      .filter((control) => isSeen(control) && !hasMark(control, '::before'))
      .map((control) => `${nameOf(control)} shows its state by nothing but colour`),
    ...current
      .filter(
        (control) =>
          isSeen(control) &&
          !hasMark(control, '::before') &&
          !hasMark(control, '::after') &&
          !differsFromOthers(control),
      )
      .map((control) => `${nameOf(control)} is the current one and does not show it`),
  ];
}

const hasMark = (control: Element, pseudo: string) =>
  /[^"'\s/]/u.test(getComputedStyle(control, pseudo).content.replace(/^none|normal$/u, ''));

function differsFromOthers(control: Element): boolean {
  const other = [...document.querySelectorAll(`${control.tagName}:not([aria-current])`)].find(
    (one) => one.closest('ol, ul') === control.closest('ol, ul') && isSeen(one),
  );
  return other !== undefined && getComputedStyle(other).fontWeight !== getComputedStyle(control).fontWeight;
}

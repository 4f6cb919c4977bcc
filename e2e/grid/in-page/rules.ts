/** axe, with every rule it has: WCAG 2.0 to 2.2, A to AAA, best practice, and the one on names that it calls an experiment. */
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { readonly run: (scope: Element | Document, options: RunOptions) => Promise<AxeResults> };

const allRules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations'],
};

/** Those that look at style. */
const rulesOfLooks: RunOptions = {
  runOnly: {
    type: 'rule',
    values: [
      'color-contrast',
      'color-contrast-enhanced',
      'link-in-text-block',
      'target-size',
      'scrollable-region-focusable',
    ],
  },
  resultTypes: ['violations'],
};

export async function ruleProblems(
  scope: Element | Document,
  looksOnly: boolean,
): Promise<readonly string[]> {
  const { violations } = await withoutHiddenSlides(() => axe.run(scope, looksOnly ? rulesOfLooks : allRules));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all }) => `axe ${id}: ${target.join(' ')} ${(any[0] ?? all[0])?.message ?? ''}`,
    ),
  );
}

/**
 * Each time, axe asks the style of every element of the page, and most of them stand on slides that are not shown, in which no rule finds anything:
 * here it sees those slides empty, which takes half the time.
 */
async function withoutHiddenSlides<Found>(look: () => Promise<Found>): Promise<Found> {
  const hidden = new Set<Node>(
    [...document.querySelectorAll('.slides > .slide')].filter((slide) => !slide.checkVisibility()),
  );
  const walkerOf = document.createTreeWalker.bind(document);
  const filter = ({ parentNode }: Node) =>
    parentNode && hidden.has(parentNode) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  document.createTreeWalker = (root, show) => walkerOf(root, show, filter);
  for (const slide of hidden) Object.defineProperty(slide, 'childNodes', { value: [], configurable: true });
  try {
    return await look();
  } finally {
    Reflect.deleteProperty(document, 'createTreeWalker');
    for (const slide of hidden) Reflect.deleteProperty(slide, 'childNodes');
  }
}

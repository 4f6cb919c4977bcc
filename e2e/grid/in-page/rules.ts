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
  const { violations } = await axe.run(scope, looksOnly ? rulesOfLooks : allRules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all }) => `axe ${id}: ${target.join(' ')} ${(any[0] ?? all[0])?.message ?? ''}`,
    ),
  );
}

/** Functions that run in the page. Only their own source gets there, so whatever one calls is named with it. */
import type { Page } from '@playwright/test';

/** A function for the page, with those it calls. */
export interface InPage<Argument, Result> {
  readonly run: (argument: Argument) => Result;
  readonly calls: readonly ((...given: never[]) => unknown)[];
}

/** Runs it in the page. */
export function runInPage<Argument, Result>(
  page: Page,
  { run, calls }: InPage<Argument, Result>,
  argument: Argument,
): Promise<Result> {
  const sources = [...calls, run].map(String).join('\n');
  const named = 'const __name = (value) => value;'; // tsx marks inner functions with this helper
  return page.evaluate(
    `(() => { ${named}\n${sources}\nreturn ${run.name}(${JSON.stringify(argument)}); })()`,
  );
}

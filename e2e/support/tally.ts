import type { FullConfig, FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { placeOf } from './place';

/**
 * The last lines of a run: what passed only the second time, one command that repeats what failed, and `N passed, N failed`.
 * A test that was to run and did not, and an error outside any test, count as failed.
 */
export default class Tally implements Reporter {
  private suite: Suite | undefined;
  private rootDir = '';
  private errors = 0;

  printsToStdio(): boolean {
    return true;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    this.suite = suite;
    this.rootDir = config.rootDir;
  }

  onError(): void {
    this.errors += 1;
  }

  onEnd({ status }: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    const meant = tests.filter((test) => test.expectedStatus !== 'skipped');
    const failed = meant.filter((test) => !['expected', 'flaky'].includes(test.outcome()));
    this.tellRetried(meant.filter((test) => test.outcome() === 'flaky'));
    this.tellCommand(failed.filter((test) => test.outcome() === 'unexpected'));
    const failures = failed.length + this.errors;
    console.log(
      `${meant.length - failed.length} passed, ${status === 'passed' ? failures : Math.max(failures, 1)} failed`,
    );
  }

  private tellRetried(retried: readonly TestCase[]): void {
    if (retried.length === 0) return;
    console.log(`Passed only the second time, which is a defect of the test or of the deck:`);
    for (const test of retried) console.log(`  ${placeOf(test, this.rootDir)} ${test.title}`);
  }

  private tellCommand(failed: readonly TestCase[]): void {
    if (failed.length === 0) return;
    const places = new Set(failed.map((test) => placeOf(test, this.rootDir)));
    const projects = new Set(failed.map((test) => `--project=${test.parent.project()?.name ?? ''}`));
    console.log(`Again, what failed:\n  npx playwright test ${[...places, ...projects].join(' ')}`);
  }
}

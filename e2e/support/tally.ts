import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** The last line of a run: `N passed, N failed`. A test that was to run and did not, and an error outside any test, count as failed; the list above names what passed only the second time. */
export default class Tally implements Reporter {
  private suite: Suite | undefined;
  private errors = 0;

  printsToStdio(): boolean {
    return true;
  }

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onError(): void {
    this.errors += 1;
  }

  onEnd({ status }: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    const meant = tests.filter((test) => test.expectedStatus !== 'skipped');
    const passed = meant.filter((test) => ['expected', 'flaky'].includes(test.outcome())).length;
    const failed = meant.length - passed + this.errors;
    console.log(`${passed} passed, ${status === 'passed' ? failed : Math.max(failed, 1)} failed`);
  }
}

import type { FullConfig, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { placeOf } from './place';

/** How many lines of progress a run prints where they cannot overwrite one another. */
const lines = 20;

/** Tells while a run goes on how far it is and in which group, and of each failure at once what it is. */
export default class Progress implements Reporter {
  private total = 0;
  private done = 0;
  private rootDir = '';

  printsToStdio(): boolean {
    return true;
  }

  onBegin(config: FullConfig, suite: Suite): void {
    this.rootDir = config.rootDir;
    this.total = suite.allTests().length;
    console.log(`${this.total} tests, ${config.workers} at a time`);
  }

  onError(error: TestError): void {
    console.log(described(error));
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const isLast = result.status === test.expectedStatus || result.retry === test.retries;
    if (result.status !== test.expectedStatus && result.status !== 'skipped') this.tellFailure(test, result);
    if (!isLast) return;
    this.done += 1;
    this.tellProgress(test);
  }

  private tellFailure(test: TestCase, result: TestResult): void {
    const again = result.retry < test.retries ? ', to be tried once more' : '';
    console.log(`\nFailed${again}: ${placeOf(test, this.rootDir)} ${test.title}`);
    for (const error of result.errors) console.log(described(error));
  }

  private tellProgress(test: TestCase): void {
    const text = `${this.done} of ${this.total}: ${groupOf(test, this.rootDir)}`;
    if (process.stdout.isTTY)
      process.stdout.write(`\r\u001B[2K${text}${this.done === this.total ? '\n' : ''}`);
    else if (this.done === this.total || this.done % Math.ceil(this.total / lines) === 0) console.log(text);
  }
}

/** `e2e/grid in chromium`: the folder a test stands in, and what it runs in. */
function groupOf(test: TestCase, rootDir: string): string {
  const folder = placeOf(test, rootDir).replace(/\/[^/]*$/u, '');
  return `${folder} (${test.parent.project()?.name ?? 'no project'})`;
}

const described = ({ message, value, snippet, location }: TestError): string =>
  [
    message ?? value ?? 'An error without words.',
    snippet ?? '',
    location ? `at ${location.file}:${location.line}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n');

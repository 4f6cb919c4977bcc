/** `npm run check:talk`: what an author runs before a talk. */
import { Copy, withSlides } from '../support/copy';
import { expect, test } from '../support/fixture';
import { npm } from '../support/npm';

test.describe.configure({ timeout: 180_000 }); // it prints and measures every slide

for (const [which, DECK] of [
  ['the talk', 'slides'],
  ['the sample talk', 'e2e/sample'],
] as const)
  test(`${which} has nothing to mend, neither in windows nor on a phone nor on paper`, () => {
    const { status, says, complains } = npm('check:talk', [], { environment: { DECK } });
    expect(complains).toBe('');
    expect(says).toMatch(/Nothing is to be mended\. The \d+ slides of “.+” were measured/u);
    expect(status).toBe(0);
  });

test('what is wrong with a talk is told at once, and by slide, words, place and remedy', async () => {
  const copy = await Copy.make();
  try {
    const order = await copy.read('e2e/sample/deck.ts');
    const kept = ['title', 'branches', 'tally', 'marks', 'fork', 'credits'];
    await copy.write('e2e/sample/deck.ts', withSlides(order, kept));
    await copy.edit(
      'e2e/sample/points.tsx',
      "quote('day', 'On an ordinary day')",
      "quote('day', 'On any day')",
    );
    await copy.edit(
      'e2e/sample/points.tsx',
      "'One mark is the least there can be'",
      `'One mark ${'more '.repeat(20)}'`,
    );
    await copy.edit(
      'e2e/sample/points.tsx',
      "heading: 'A screen', icon: 'screen', text: 'All that is shown is said aloud.'",
      `heading: 'A screen', icon: 'screen', text: '${'All that is shown is said aloud, and again. '.repeat(12)}'`,
    );
    await copy.edit(
      'e2e/sample/points.tsx',
      "heading: 'Dakar', text: 'July 2019'",
      `heading: 'Dakar${'dakar'.repeat(8)}', text: 'July 2019'`,
    );
    const { status, says } = copy.npm('check:talk', [], { DECK: 'e2e/sample' });
    expect(status).toBe(1);
    const told = says.split('\n').filter((line) => line.startsWith('Slide ') || line.startsWith('e2e/'));
    expect(says).toContain(`The talk has ${told.length} to mend.`);
    for (const sentence of [
      /^e2e\/sample\/points\.tsx, line \d+: Misquoted: these words do not stand in passage 'day' to the letter\. Copy them from article\.ts\.$/u,
      /^Slide "marks": `title` has 108 characters, more than 84\. Shorten it\.$/u,
      /^Slide "branches": `points\[0\]\.text` has \d+ characters, more than 130\. Shorten it\.$/u,
      /^Slide "tally": `points\[2\]\.heading` has 45 characters, more than 30\. Shorten it\.$/u,
      /^Slide "branches": “All that is shown.*are cut off in windows of 1024 × 768, .* and on paper\. Shorten `points\[0\]\.text`, or make two slides of it\.$/u,
    ])
      expect(
        told.filter((one) => sentence.test(one)),
        `${sentence.source} in\n${says}`,
      ).toHaveLength(1);
    expect(says, 'a slide without a fault is not named').not.toContain('"fork"');
  } finally {
    await copy.remove();
  }
});

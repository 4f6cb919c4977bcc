/** A presenter who holds a licence puts the picture into assets/licensed/. Here a picture of our own plays its part, in a copy of the sample of which three slides are left. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { withSlides } from '../support/copy';
import { expect, test } from '../support/fixture';

const run = promisify(execFile);
const sources = [
  'ACCESSIBILITY.md',
  'slides',
  'e2e/sample',
  'src',
  'assets',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
];

const talk = 'e2e/sample';

test.use({ baseURL: 'file:///', offline: true });
test.describe.configure({ timeout: 180_000 });

async function copyWithPicture(folder: string): Promise<string> {
  for (const source of sources) await cp(source, join(folder, source), { recursive: true });
  await mkdir(join(folder, talk, 'assets/licensed'), { recursive: true });
  await cp('assets/pictures/social.png', join(folder, talk, 'assets/licensed/lantern.jpg'));
  const order = await readFile(join(talk, 'deck.ts'), 'utf8');
  await writeFile(join(folder, talk, 'deck.ts'), withSlides(order, ['title', 'standIn', 'credits']));
  return folder;
}

/** What the export prints, and whether it succeeded. */
async function exported(copy: string, out: string, options: readonly string[]) {
  const { PUBLISH_LICENSED: _, ...env } = process.env;
  const command = ['--import', 'tsx', 'src/export/export.ts', '--out', out, ...options];
  return run(process.execPath, command, { cwd: copy, env: { ...env, DECK: talk } }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { readonly code: number; readonly stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

test('a licensed picture is handed out only with an explicit yes, and then it is in slides, reading view, PDF and file', async ({
  deck,
  page,
}, testInfo) => {
  const copy = await copyWithPicture(testInfo.outputPath('copy'));
  const out = resolve(testInfo.outputPath('out'));

  await test.step('without the flag nothing is written, and a sentence says why', async () => {
    const { code, said } = await exported(copy, out, []);
    expect(code).toBe(1);
    expect(said.trim()).toBe(
      'Licensed pictures: licensed/lantern.jpg would be handed out, so nothing was written. Add --publish-licensed if your licence covers it, or take them out of assets/licensed/.',
    );
    expect(await readdir(out)).toEqual([]);
  });

  await test.step('with the flag it is named, and everything is written', async () => {
    const { code, said } = await exported(copy, out, ['--publish-licensed']);
    expect(said).toContain(
      'Licensed pictures: licensed/lantern.jpg will be handed out, because --publish-licensed says your licence covers it.',
    );
    expect(code).toBe(0);
  });

  const picture = page.locator('#stand-in img');
  const isShown = async () => {
    await expect(picture).toHaveAccessibleName('The Lantern at anchor, with her lamp lit');
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1372);
  };
  const address = pathToFileURL(join(out, 'deck.html')).href;

  await test.step('it is on the slide', async () => {
    await page.goto(`${address}#stand-in`);
    await deck.isPresented();
    await isShown();
  });
  await test.step('it is in the reading view', async () => {
    await page.goto(`${address}?view=reading#stand-in`);
    await deck.isRead();
    await picture.scrollIntoViewIfNeeded();
    await isShown();
  });
  await test.step('it is in the PDF', async () => {
    const pdf = await readFile(join(out, 'slides.pdf'), 'latin1');
    const without = (await stat('assets/pictures/social.png')).size;
    expect(pdf.length).toBeGreaterThan(without);
    expect(pdf).toMatch(/\/Subtype\s*\/Image/u);
  });
});

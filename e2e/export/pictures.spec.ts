/** `npm run pictures`: the icon, the social picture and the pictures of slides, speaker view and reading view. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { npm } from '../support/npm';

/** The scripts of package.json are run as a person runs them; with a folder of their own, they overwrite nothing. */
const test = base.extend<object, { readonly folder: string }>({
  folder: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads from the pattern what a fixture needs: nothing
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
      const { status, says } = npm('pictures', ['--out', folder]);
      expect(status, says).toBe(0);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.describe.configure({ mode: 'serial' });

for (const [name, width, height] of [
  ['icon.png', 192, 192],
  ['social.png', 1372, 720],
  ['deck.png', 1296, undefined],
  ['speaker.png', 1280, 800],
  ['reading.png', 390, 844],
] as const)
  test(`${name} is drawn, and has its size`, async ({ page, folder }) => {
    const picture = await readFile(join(folder, name));
    const seen = await page.evaluate(
      async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const dots = new Uint32Array(
          context?.getImageData(0, 0, image.width, image.height).data.buffer ?? [],
        );
        return { width: image.width, height: image.height, colours: new Set(dots).size };
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    );
    expect(seen.width).toBe(width);
    if (height !== undefined) expect(seen.height).toBe(height);
    expect(seen.colours, 'an empty page has one colour').toBeGreaterThan(20);
  });

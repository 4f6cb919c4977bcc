/** What the deck has switched off in reveal.js is not in it, and does not come back with a release. */
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { leanReveal } from './lean-reveal';

/** Builds one module, given as text. */
const built = (code: string) =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      leanReveal(),
      {
        name: 'given',
        resolveId: (id) => (id === 'given' ? id : null),
        load: (id) => (id === 'given' ? code : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'given' } },
  });

test('reveal.js is built without the parts that are switched off', async () => {
  const [output] = [await built(`import Reveal from 'reveal.js'; console.log(Reveal);`)].flat();
  if (!output || !('output' in output)) throw new Error('The build gave no output.');
  const modules = output.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const parts = modules.flatMap((id) => /reveal\.js\/js\/(controllers\/.*)$/u.exec(id)?.[1] ?? []);
  expect(parts).toEqual(['controllers/fragments.js']);
});

test('a part that reveal.js no longer has is told, so that none comes back under another name', async () => {
  await expect(built('console.log(1);')).rejects.toThrow(
    /reveal\.js: \.\/components\/playback, .* cannot be left out, for it imports no such part\. Compare the list in src\/build\/plugins\/lean-reveal\.ts/u,
  );
});

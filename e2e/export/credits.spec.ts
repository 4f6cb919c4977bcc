import { expect, test } from '../support/sample';

test('the built site names the works of others in it, those in its worker too, each with its licence', async ({
  request,
}) => {
  const credits = await (await request.get('./credits.txt')).text();
  const worker = await (await request.get('./service-worker.js')).text();
  const parts = [...worker.matchAll(/workbox:([\w-]+):/gu)];
  expect(parts.length).toBeGreaterThan(1);
  for (const [, name] of parts) expect(credits).toMatch(new RegExp(`^- workbox-${name} \\d\\S+: MIT$`, 'mu'));
  for (const work of [
    /^- atkinson \(font\) subset: OFL-1\.1$/mu,
    /^- newsreader \(font\) subset: OFL-1\.1$/mu,
    /^- lucide-static \d\S+: ISC$/mu,
    /^- reveal\.js \d\S+: MIT$/mu,
    /^- world-atlas \d\S+: ISC$/mu,
  ])
    expect(credits).toMatch(work);
  const licences = credits.match(/^-{72}$/gmu) ?? [];
  expect(licences).toHaveLength((credits.match(/^- .+: \S+$/gmu) ?? []).length);
});

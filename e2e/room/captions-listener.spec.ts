/** Captions on the device of who listens. */
import { recordSpeech } from '../speaker/speaker-windows';
import { expectLast, log, shownSlide, strip, want, wordsOf } from '../support/captions';
import { captionersLink, expect, test, titleSlide } from './room';

test('who listens scrolls back to what was said before, and comes late to it', async ({ host, device }) => {
  await device(host.speakersLink());
  const { page: captioner } = await device(captionersLink(host));
  await expect(captioner.getByText('The room is open')).toBeVisible();
  for (let line = 1; line <= 6; line += 1) {
    await captioner.getByRole('textbox').fill(`Line ${line}.`);
    await captioner.keyboard.press('Enter');
    await expectLast(captioner, `Line ${line}.`);
  }
  for (const address of [`${host.network}/`, `${host.network}/?view=reading`]) {
    const { page: late } = await device(address);
    await want(late);
    await expectLast(late, 'Line 6.');
    const first = log(late).getByText('Line 1.');
    await expect(first).not.toBeInViewport();
    await log(late).focus();
    await late.keyboard.press('ArrowUp');
    await late.keyboard.press('Home');
    await expect(first).toBeInViewport();
    await captioner.getByRole('textbox').fill('One more.');
    await captioner.keyboard.press('Enter');
    await expect(log(late).locator('p').last()).toHaveText('One more.');
    await expect(first).toBeInViewport();
    await late.getByRole('button', { name: 'Earlier lines' }).click();
    await expect(first).toBeInViewport();
    await expect(log(late).getByText('One more.')).toBeInViewport();
    await captioner.keyboard.press('Backspace');
    await expect(log(late).getByText('One more.')).toHaveCount(0);
  }
});

test('are text for braille, silent unless a person has asked to hear them', async ({ host, device }) => {
  const { page: speaker } = await device(host.speakersLink());
  await expect(shownSlide(speaker)).toHaveId(titleSlide);
  const { page: captioner } = await device(captionersLink(host));
  const { page: listener } = await device(`${host.network}/?view=reading`);
  await want(listener);
  const spoken = await recordSpeech(listener);
  await expect(captioner.getByText('The room is open')).toBeVisible();
  const [words = ''] = await wordsOf(captioner);
  await captioner.keyboard.press('Enter');
  await expect(log(listener).locator('p')).toHaveCount(1);
  await expect(log(listener)).toHaveAttribute('aria-live', 'off');
  await expect(log(listener)).toMatchAriaSnapshot('- log "What was said":\n  - paragraph: /./');
  expect((await spoken()).join('\n')).not.toContain(words); // where the speaker is may be said meanwhile
  await want(listener, /and read out/u);
  await expect(log(listener)).toHaveAttribute('aria-live', 'polite');
  await want(listener, 'None');
  await expect(strip(listener)).toHaveCount(0);
});

test('are text, whatever they hold, and nothing where they are not whole', async ({ host, device }) => {
  const { page: listener } = await device(`${host.network}/?view=reading`);
  await want(listener);
  const said = (lines: unknown, revision: number) =>
    fetch(`${host.here}/room/${host.room}/captions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${host.key()}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ protocol: 'open-lines-room/1', revision, by: 'a'.repeat(32), first: 0, lines }),
    });
  const markup = '<img src=x onerror="document.title=1"><b>bold</b><script>document.title=2</script>';
  const title = await listener.title();
  for (const forged of [[{ html: markup }], ['two\nrows'], ['turned \u202E round'], [''], 'words', null])
    expect((await said(forged, 9)).status).toBe(400);
  expect((await said([markup], 1)).status).toBe(200);
  await expectLast(listener, markup);
  await expect(log(listener).locator('p *')).toHaveCount(0);
  await expect(log(listener).locator('p')).toHaveCount(1);
  expect(await listener.title()).toBe(title);
});

test('who wants none loads none of it', async ({ host, device }) => {
  const { page: listener } = await device('about:blank');
  const loaded: string[] = [];
  listener.on('request', (request) => loaded.push(request.url()));
  await listener.goto(`${host.network}/`);
  await expect(listener.locator('html[data-in-room]')).toBeAttached();
  await listener.waitForLoadState('load');
  const ofCaptions = () =>
    loaded.filter((address) => /\/(?:strip|said|line|cueing|captions)-|\/captions$/u.test(address));
  expect(ofCaptions()).toEqual([]);
  await want(listener);
  await expect(strip(listener)).toBeVisible();
  expect(ofCaptions().length).toBeGreaterThan(2);
});

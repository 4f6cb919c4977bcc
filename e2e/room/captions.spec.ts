/** Captions are sent line by line while they are spoken: the words of the notes, and others. */
import { cues, expectLast, goTo, log, next, shownSlide, strip, want, wordsOf } from '../support/captions';
import { captionersLink, expect, haveArrived, stepped, test, titleSlide } from './room';

test(
  'sends the lines of the slide with one key, goes back, and types other words',
  { tag: '@every-browser' },
  async ({ host, device }) => {
    const { page: speaker } = await device(host.speakersLink());
    const { page: captioner } = await device(captionersLink(host));
    const { page: listener } = await device(`${host.network}/`);
    await want(listener);
    await expect(captioner.getByText(/^Slide 1 of \d+: /u)).toBeVisible();
    const [first = '', second = '', third = ''] = await wordsOf(captioner);
    await expect(next(captioner)).toHaveText(first);

    await captioner.keyboard.press('Enter');
    await expectLast(listener, first);
    await expect(next(captioner)).toHaveText(second);
    await captioner.keyboard.press('PageDown');
    await expectLast(listener, second);

    await captioner.keyboard.press('Backspace');
    await expectLast(listener, first);
    await expect(next(captioner)).toHaveText(second);

    await captioner.keyboard.type('A question from the room. The answer.');
    await expect(captioner.getByRole('textbox', { name: 'Other words' })).toHaveValue(
      'A question from the room. The answer.',
    );
    await captioner.keyboard.press('Enter');
    await expect(log(listener).locator('p')).toHaveText([first, 'A question from the room.', 'The answer.']);
    await captioner.keyboard.press('Enter'); // the field is empty again
    await expectLast(listener, second);
    await captioner.keyboard.press('Escape');
    await captioner.keyboard.press('ArrowUp');
    await expect(next(captioner)).toHaveText(second);
    await captioner.keyboard.press('ArrowDown');
    await captioner.keyboard.press('ArrowRight');
    await expectLast(listener, third);

    await goTo(speaker, stepped.id);
    await expect(
      captioner.getByText(`Slide ${stepped.number} of ${stepped.of}: ${stepped.title}`),
    ).toBeVisible();
    const lines = await wordsOf(captioner);
    expect(lines).not.toContain(first);
    await expect(next(captioner)).toHaveText(lines[0] ?? '');
    await expectLast(listener, third);
    await cues(captioner).nth(1).click();
    await expectLast(listener, lines[1] ?? '');
    await expect(next(captioner)).toHaveText(lines[2] ?? '');
  },
);

test('finds after a reload what was said and what is next, on a server that is started again too', async ({
  host,
  device,
}) => {
  const { page: speaker } = await device(host.speakersLink());
  const { page: captioner } = await device(captionersLink(host));
  await expect(captioner.getByText('The room is open')).toBeVisible();
  expect(captioner.url()).not.toContain(host.key());
  const [first = '', second = ''] = await wordsOf(captioner);
  await captioner.keyboard.press('Enter');
  await captioner.reload();
  await expectLast(captioner, first);
  await expect(next(captioner)).toHaveText(second);
  await haveArrived(speaker, captioner);
  await host.stop();
  await expect(captioner.getByText('No connection to the room')).toBeVisible();
  await captioner.keyboard.press('Enter');
  await host.start();
  await expect(captioner.getByText('The room is open')).toBeVisible();
  const { page: late } = await device(`${host.network}/?view=reading`);
  await want(late);
  await expect(log(late).locator('p')).toHaveText([first, second]);
});

test('two who caption see the same, and neither sends a line again that the other has sent', async ({
  host,
  device,
}) => {
  const { page: speaker } = await device(host.speakersLink());
  await expect(shownSlide(speaker)).toHaveId(titleSlide);
  const { page: one } = await device(captionersLink(host));
  const { page: other, context } = await device(captionersLink(host));
  const [first = '', second = '', third = ''] = await wordsOf(one);
  await expect(other.getByText('The room is open')).toBeVisible();
  await one.keyboard.press('Enter');
  await expect(next(other)).toHaveText(second);
  await other.keyboard.press('Enter');
  await expect(next(one)).toHaveText(third);
  await expect(log(one).locator('p')).toHaveText([first, second]);
  await haveArrived(other);
  await context.setOffline(true);
  await expect(other.getByText('No connection to the room')).toBeVisible();
  for (const page of [one, other]) await page.keyboard.press('Enter'); // without knowing of each other
  await context.setOffline(false);
  await expect(other.getByText('The room is open')).toBeVisible();
  for (const page of [one, other]) await expect(log(page).locator('p')).toHaveText([first, second, third]);
  await one.keyboard.press('Backspace');
  await expect(next(other)).toHaveText(third);
});

test('finds the link for it in the speaker view, beside the address', async ({ host, device }) => {
  const { page: speaker } = await device(host.speakersLink(undefined, host.network));
  await speaker.getByRole('button', { name: 'Address' }).click();
  const address = speaker.getByRole('dialog', { name: 'Follow on your own device' });
  await expect(address.getByRole('heading', { name: 'The link for who sends captions' })).toBeVisible();
  const link = await address.getByRole('link').last().getAttribute('href');
  const { page: captioner } = await device(link ?? '');
  await expect(captioner.getByRole('button', { name: 'Send the next line' })).toBeVisible();
  expect(captioner.url()).not.toContain(host.key());
});

test('is refused without the key, and with a wrong one', async ({ host, device }) => {
  const { page: listener } = await device(`${host.network}/`);
  await want(listener);
  const { page: stranger } = await device(`${host.network}/?view=captions&room=${host.room}`);
  const posts: string[] = [];
  stranger.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await expect(stranger.getByText('Captions are sent from the link for it')).toBeVisible();
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByRole('button', { name: 'Send the next line' })).toHaveCount(0);
  expect(posts).toEqual([]);

  const { page: guesser } = await device(captionersLink(host, host.network, 'f'.repeat(32)));
  await guesser.getByRole('button', { name: 'Send the next line' }).click();
  await expect(guesser.locator('[data-notice]')).toContainText(
    'The room does not take this link’s key any more',
    { useInnerText: true },
  );
  await expect(strip(listener).getByText('No captions yet.')).toBeVisible();
  await expect(log(listener).locator('p')).toHaveCount(0);
});

test('cues from the speaker view too, with a key or a button', async ({ host, device }) => {
  const { page: slides } = await device(host.speakersLink());
  await expect(shownSlide(slides)).toHaveId(titleSlide);
  await expect(slides.locator('html[data-in-room]')).toBeAttached();
  const [speaker] = await Promise.all([slides.waitForEvent('popup'), slides.keyboard.press('s')]);
  const { page: listener } = await device(`${host.network}/?view=reading`);
  await want(listener);
  await expect(speaker.getByText('1 listener in the room.')).toBeVisible();
  await speaker.keyboard.press('l');
  await expect(log(listener).locator('p')).toHaveCount(1);
  await want(speaker);
  await speaker.getByRole('button', { name: 'Send the next line (L)' }).click();
  await expect(log(listener).locator('p')).toHaveCount(2);
  await expect(log(slides).locator('p')).toHaveCount(2);
  await speaker.keyboard.press('u');
  await expect(log(listener).locator('p')).toHaveCount(1);
  await expect(log(slides).locator('p')).toHaveCount(1);
});

test('captions go between the windows of one machine without a room', async ({ page, deck, quiet }) => {
  await deck.open();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(speaker.getByRole('region', { name: 'Notes' })).toBeVisible();
  await speaker.keyboard.press(',');
  await speaker.getByRole('radio', { name: 'Below the slides', exact: true }).check();
  await speaker.keyboard.press('Escape');
  await expect(strip(page)).toBeVisible();
  const [captioner] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('button', { name: 'Captions view in a window' }).click(),
  ]);
  const [first = '', second = ''] = await wordsOf(captioner);
  await captioner.keyboard.press('Enter');
  await expectLast(page, first);
  await speaker.keyboard.press('l');
  await expectLast(page, second);
  await page.reload();
  await expectLast(page, second);
  await page.keyboard.press('ArrowRight');
  await expect(captioner.getByText(/^Slide 2 of /u)).toBeVisible();
  expect(quiet).toEqual([]);
});

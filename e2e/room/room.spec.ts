/** Everybody in the room on what they have: a speaker's laptop and phone, a projector, listeners who see slides and listeners who read. */
import type { Page } from '@playwright/test';
import { recordSpeech } from '../speaker/speaker-windows';
import { painted } from '../support/fixture';
import { expect, haveArrived, invitingSlide, secondSlide, stepped, test, titleSlide } from './room';

/** The slide that a window presents. */
const shownSlide = (page: Page) =>
  page.getByRole('region', { name: /^(?:Slides|Now)$/u }).locator('.slide:visible');

async function expectPlace(page: Page, slide: string, steps = 0): Promise<void> {
  await expect(shownSlide(page)).toHaveId(slide);
  await expect(shownSlide(page).locator('.fragment').filter({ visible: true })).toHaveCount(steps);
}

/** The page that is read has the slide at the top of the window. */
const expectRead = (page: Page, slide: string) =>
  expect
    .poll(() =>
      page.evaluate((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
        return top > -5 && top < innerHeight / 2;
      }, slide),
    )
    .toBe(true);

/** What a listener sees of the speaker. */
const bar = (page: Page) => page.getByRole('region', { name: 'The speaker' });
const back = (page: Page) => page.getByRole('button', { name: 'Back to the speaker' });

const goTo = (page: Page, slide: string) =>
  page.evaluate((id) => {
    location.hash = id;
  }, slide);

const ownPace = `On my own, the speaker is on slide ${stepped.number}: ${stepped.title}`;

test.describe('the speaker moves, and everybody follows', () => {
  test(
    'slides, steps and the blank screen reach slides and readers, and the speaker’s other windows',
    { tag: '@every-browser' },
    async ({ host, device }) => {
      const { page: speaker } = await device(host.speakersLink());
      await expectPlace(speaker, titleSlide);
      const { page: watching } = await device(`${host.network}/`);
      const { page: reading } = await device(`${host.network}/?view=reading`);
      await expect.poll(() => host.listeners()).toBe(2); // they are counted anew every five seconds only
      const [panel] = await Promise.all([speaker.waitForEvent('popup'), speaker.keyboard.press('s')]);
      await expect(panel.getByText('2 listeners in the room.')).toBeVisible();

      await panel.keyboard.press('ArrowRight');
      await Promise.all([speaker, watching, panel].map((page) => expectPlace(page, secondSlide)));
      await expectRead(reading, secondSlide);

      await goTo(speaker, stepped.id);
      await Promise.all([speaker, watching, panel].map((page) => expectPlace(page, stepped.id)));
      await expectRead(reading, stepped.id);
      await speaker.keyboard.press('ArrowRight');
      await speaker.keyboard.press('ArrowRight');
      await Promise.all([speaker, watching, panel].map((page) => expectPlace(page, stepped.id, 2)));

      await panel.keyboard.press('b');
      await expect(speaker.getByRole('dialog', { name: 'Screen blanked' })).toBeVisible();
      await expect(bar(watching).getByText('The speaker has blanked the screen.')).toBeVisible();
      await expect(shownSlide(watching)).toBeHidden();
      await expect(bar(reading).getByText('The speaker has blanked the screen.')).toBeVisible();
      await panel.keyboard.press('b');
      await expect(speaker.getByRole('dialog', { name: 'Screen blanked' })).toBeHidden();
      await expectPlace(watching, stepped.id, 2);
      await expect(bar(watching)).toBeHidden();
    },
  );

  test('a phone with the speaker’s link drives the talk, and follows the laptop', async ({
    host,
    device,
  }) => {
    const { page: laptop } = await device(host.speakersLink());
    await expectPlace(laptop, titleSlide);
    await goTo(laptop, stepped.id);
    const { page: phone } = await device(host.speakersLink(undefined, host.network), {
      viewport: { width: 390, height: 760 },
      hasTouch: true,
      isMobile: true,
    });
    await expectPlace(phone, stepped.id);
    expect(phone.url()).not.toContain('key');
    await phone.getByRole('button', { name: 'Next', exact: true }).tap();
    await expectPlace(laptop, stepped.id, 1);
    await laptop.keyboard.press('ArrowLeft');
    await expectPlace(phone, stepped.id);

    await phone.reload();
    await expectPlace(phone, stepped.id);
    await phone.getByRole('button', { name: 'Next', exact: true }).tap();
    await expectPlace(laptop, stepped.id, 1);
  });

  test('who comes late is where the speaker is', { tag: '@every-browser' }, async ({ host, device }) => {
    const { page: speaker } = await device(host.speakersLink());
    await goTo(speaker, stepped.id);
    await expectPlace(speaker, stepped.id);
    await speaker.keyboard.press('ArrowRight');
    await expectPlace(speaker, stepped.id, 1);
    const { page: watching } = await device(`${host.network}/#${titleSlide}`);
    await expectPlace(watching, stepped.id, 1);
    const { page: reading } = await device(`${host.network}/?view=reading`, {
      viewport: { width: 390, height: 760 },
    });
    await expectRead(reading, stepped.id);
  });

  test('two rooms at once have nothing to do with each other', async ({ host, device, rooms }) => {
    const [, other] = rooms;
    const { page: speaker } = await device(host.speakersLink());
    const { page: otherSpeaker } = await device(host.speakersLink(other));
    const { page: listener } = await device(`${host.network}/`);
    const { page: otherListener } = await device(`${host.network}/?room=${other}`);
    await speaker.keyboard.press('ArrowRight');
    await expectPlace(listener, secondSlide);
    await goTo(otherSpeaker, stepped.id);
    await expectPlace(otherListener, stepped.id);
    await expectPlace(listener, secondSlide);
    await expectPlace(speaker, secondSlide);
  });
});

test.describe('a listener may go at their own pace', () => {
  test(
    'a key of their own leaves the speaker, says where the speaker is, and one control leads back',
    { tag: '@every-browser' },
    async ({ host, device }) => {
      const { page: speaker } = await device(host.speakersLink());
      const { page: watching } = await device(`${host.network}/`);
      await speaker.keyboard.press('ArrowRight');
      await expectPlace(watching, secondSlide);

      await watching.keyboard.press('End');
      await goTo(speaker, stepped.id);
      await expect(bar(watching).getByText(ownPace)).toBeVisible();
      await expect(shownSlide(watching)).not.toHaveId(stepped.id);

      await back(watching).click();
      await expectPlace(watching, stepped.id);
      await expect(bar(watching)).toBeHidden();
      await expect(watching.getByRole('heading', { name: stepped.title })).toBeFocused();

      await watching.keyboard.press('w');
      await expect(watching.getByRole('button', { name: 'With the speaker' })).toHaveAttribute(
        'aria-pressed',
        'false',
      );
      await speaker.keyboard.press('End');
      await expect(bar(watching).getByText(/^On my own, the speaker is on slide \d+: /u)).toBeVisible();
      await expectPlace(watching, stepped.id);
      await watching.keyboard.press('w');
      await expect(shownSlide(watching)).not.toHaveId(stepped.id);
    },
  );

  test(
    'who scrolls the page stays where they read, and one control leads back',
    { tag: '@every-browser' },
    async ({ host, device }) => {
      const { page: speaker } = await device(host.speakersLink());
      const { page: reading } = await device(`${host.network}/?view=reading`);
      await speaker.keyboard.press('ArrowRight');
      await expectRead(reading, secondSlide);
      await reading.mouse.move(600, 400);
      await reading.mouse.wheel(0, 900);
      await expect(back(reading)).toBeVisible();
      const before = await reading.evaluate(() => scrollY);
      await goTo(speaker, stepped.id);
      await expect(bar(reading).getByText(ownPace)).toBeVisible();
      expect(await reading.evaluate(() => scrollY)).toBe(before);
      await back(reading).click();
      await expectRead(reading, stepped.id);
      await expect(back(reading)).toBeHidden();
    },
  );

  for (const view of ['slides', 'reading'])
    test(`who returns to the speaker in the ${view} view is at the slide’s heading, and nothing is said besides`, async ({
      host,
      device,
    }) => {
      const { page: speaker } = await device(host.speakersLink());
      await goTo(speaker, stepped.id);
      const { page: listener } = await device('about:blank');
      await listener.clock.install();
      await listener.goto(`${host.network}/?view=${view}`);
      await (view === 'slides' ? expectPlace : expectRead)(listener, stepped.id);
      await listener.keyboard.press('End');
      await expect(bar(listener).getByText(ownPace)).toBeVisible();
      await listener.clock.runFor(5000); // what was to be said of that is said
      const spoken = await recordSpeech(listener);
      await back(listener).click();
      await expect(listener.getByRole('heading', { name: stepped.title })).toBeFocused();
      await listener.clock.runFor(5000);
      expect(await spoken()).toEqual([]);
    });

  test('who reads within a slide, or has marked words, is not taken away', async ({ host, device }) => {
    const { page: speaker } = await device(host.speakersLink());
    await goTo(speaker, stepped.id);
    const { page: watching } = await device(`${host.network}/`);
    const { page: reading } = await device(`${host.network}/?view=reading`);
    await expectPlace(watching, stepped.id);
    await expectRead(reading, stepped.id);
    const source = shownSlide(watching).locator('summary');
    await source.focus();
    await reading.locator(`#${stepped.id}-title`).selectText();
    await speaker.keyboard.press('Home');
    for (const page of [watching, reading])
      await expect(bar(page).getByText('On my own, the speaker is on slide 1: ')).toBeVisible();
    await expect(source).toBeFocused();
    await expectRead(reading, stepped.id);
  });

  test('their own pace and place survive a reload', { tag: '@every-browser' }, async ({ host, device }) => {
    const { page: speaker } = await device(host.speakersLink());
    await goTo(speaker, stepped.id);
    const { page: watching } = await device(`${host.network}/`);
    await expectPlace(watching, stepped.id);
    await watching.keyboard.press('Home');
    await expect(back(watching)).toBeVisible();
    await painted(watching); // Chromium takes no history entry from a page that is being left
    await watching.reload();
    await expect(bar(watching).getByText(ownPace)).toBeVisible();
    await expectPlace(watching, titleSlide);
    await back(watching).click();
    await expectPlace(watching, stepped.id);
    await watching.reload();
    await speaker.keyboard.press('ArrowRight');
    await expectPlace(watching, stepped.id, 1);
  });

  test('the speaker’s moves are said once, where they stop, or not at all', async ({ host, device }) => {
    const { page: speaker } = await device(host.speakersLink());
    const { page: reading } = await device(`${host.network}/?view=reading`);
    await expect(bar(reading)).toContainText('With the speaker', { useInnerText: true });
    const spoken = await recordSpeech(reading);
    for (let turn = 0; turn < 4; turn += 1) await speaker.keyboard.press('PageDown');
    await expect.poll(spoken).toHaveLength(1);
    expect((await spoken())[0]).toMatch(/^The speaker is on slide 5: /u);

    await reading.keyboard.press('p');
    await reading
      .getByRole('group', { name: 'A screen reader hears where the speaker is' })
      .getByLabel('Nothing')
      .check();
    await reading.keyboard.press('Escape');
    await speaker.keyboard.press('Home');
    await expectRead(reading, titleSlide);
    await expect(async () =>
      expect(await reading.evaluate(() => document.documentElement.dataset['room'])).toBe('off'),
    ).toPass();
    await painted(reading);
    expect(await spoken()).toHaveLength(1);
  });
});

test.describe('networks fail', () => {
  test('who loses the network is told, can read on, and catches up', async ({ host, device }) => {
    const { page: speaker } = await device(host.speakersLink());
    const { page: watching, context } = await device(`${host.network}/`);
    await speaker.keyboard.press('ArrowRight');
    await expectPlace(watching, secondSlide);
    await haveArrived(watching);
    await context.setOffline(true);
    await expect(bar(watching)).toContainText('No connection to the room.', { useInnerText: true });
    await goTo(speaker, stepped.id);
    await expectPlace(speaker, stepped.id);
    await expectPlace(watching, secondSlide);
    await context.setOffline(false);
    await expectPlace(watching, stepped.id);
    await expect(bar(watching)).toBeHidden();
  });

  test(
    'a server that is started again in the middle finds the talk where it was',
    { tag: '@every-browser' },
    async ({ host, device }) => {
      const { page: speaker } = await device(host.speakersLink());
      const { page: watching } = await device(`${host.network}/`);
      await goTo(speaker, stepped.id);
      await expectPlace(watching, stepped.id);
      await haveArrived(speaker, watching);
      await host.stop();
      await expect(bar(watching)).toContainText('No connection to the room.', { useInnerText: true });
      await speaker.keyboard.press('ArrowRight');
      await expectPlace(speaker, stepped.id, 1);
      await host.start();
      await expectPlace(watching, stepped.id, 1);
      const { page: late } = await device(`${host.network}/`);
      await expectPlace(late, stepped.id, 1);
      await speaker.keyboard.press('ArrowRight');
      await expectPlace(late, stepped.id, 2);
    },
  );
});
test('a server that is started again is told by the speaker’s window where the talk is, without a key being pressed', async ({
  host,
  device,
}) => {
  const { page: speaker } = await device(host.speakersLink());
  const { page: watching } = await device(`${host.network}/`);
  await goTo(speaker, stepped.id);
  await expectPlace(watching, stepped.id);
  await haveArrived(speaker, watching);
  await host.stop();
  await expect(bar(watching)).toContainText('No connection to the room.', { useInnerText: true });
  await host.start();
  await expect(bar(watching)).toBeHidden();
  const { page: late } = await device(`${host.network}/`);
  await expectPlace(late, stepped.id);
});

test.describe('nothing of a room is where there is none', () => {
  test('a talk that is not given in a room loads nothing of it', async ({ page, deck }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await deck.open();
    await page.keyboard.press('?');
    await expect(deck.dialog('Keys and help')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((address) => /room|listener|follower|speaker-in|stream/u.test(address))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).not.toContain('inRoom');
  });

  test('a link from a room that is closed shows the talk, and says so', async ({ page, deck, quiet }) => {
    await page.goto('./?room=talk');
    await deck.isPresented();
    await expect(deck.notice).toHaveText(
      'This talk is not being given at the moment, so it is here to read at your own pace.',
    );
    await expect(deck.notice).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await deck.isAt(2);
    expect(quiet.filter((fault) => !/EventSource|404/u.test(fault))).toEqual([]);
    quiet.length = 0; // the browser itself logs that nobody answers
  });
});

test.describe('only the speaker drives', () => {
  test('a listener’s page says nothing to the room, whatever its address, messages or storage hold', async ({
    host,
    device,
  }) => {
    const { page: speaker } = await device(host.speakersLink());
    await goTo(speaker, stepped.id);
    await expectPlace(speaker, stepped.id);
    const wrong = 'f'.repeat(32);
    const { page: listener } = await device(`${host.network}/`);
    const posts: string[] = [];
    listener.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await expectPlace(listener, stepped.id);
    await listener.keyboard.press('Home');
    await listener.evaluate(() => {
      const slide = document.querySelector('.slide')?.id;
      postMessage({ protocol: 'open-lines-room/1', revision: 1e9, by: '', slide, step: 0 }, '*');
    });
    await expect(back(listener)).toBeVisible();
    await expectPlace(speaker, stepped.id);
    expect(posts).toEqual([]);

    const { page: guesser } = await device(`${host.here}/?room=${host.room}#key=${wrong}`);
    await expect(guesser.locator('[data-notice]')).toContainText(
      'The room does not take this link’s key any more',
      {
        useInnerText: true,
      },
    );
    expect(guesser.url()).not.toContain(wrong);
    const guesses: string[] = [];
    guesser.on('request', (request) => request.method() === 'POST' && guesses.push(request.url()));
    await guesser.keyboard.press('End');
    await expect(shownSlide(guesser)).not.toHaveId(stepped.id);
    await speaker.keyboard.press('ArrowRight');
    await expectPlace(listener, titleSlide);
    await expectPlace(speaker, stepped.id, 1);
    expect(guesses, 'a key that was refused is not tried again').toEqual([]);
  });

  test('the key leaves the address at once, and is in none that a listener could be given', async ({
    host,
    device,
  }) => {
    const { page: speaker } = await device(host.speakersLink());
    await expectPlace(speaker, titleSlide);
    expect(speaker.url()).not.toContain(host.key());
    await speaker.keyboard.press('ArrowRight');
    await expectPlace(speaker, secondSlide);
    await expect(speaker.getByRole('button', { name: 'Follow on your own device (A)' })).toBeVisible();
    await speaker.keyboard.press('a');
    await expect(
      speaker.getByRole('dialog', { name: 'Follow on your own device' }).getByRole('img'),
    ).toBeVisible();
    const document = await speaker.content();
    expect(document).not.toContain(host.key());
    await speaker.goBack();
    await speaker.reload();
    const { page: listener } = await device(`${host.network}/`);
    await speaker.keyboard.press('End');
    await expect(shownSlide(listener)).toHaveId((await shownSlide(speaker).getAttribute('id')) ?? '');
  });
});

test.describe('the address stands where it is needed', () => {
  test('on the slide about following, and with a key over any slide, with a code that says the same', async ({
    host,
    device,
  }) => {
    const { page: speaker } = await device(host.speakersLink());
    await expectPlace(speaker, titleSlide);
    await goTo(speaker, invitingSlide);
    const short = host.network.replace('http://', '');
    await expect(shownSlide(speaker).getByRole('link', { name: short })).toBeVisible();
    await expect(shownSlide(speaker).getByRole('img', { name: `QR code: ${short}` })).toBeVisible();
    await speaker.keyboard.press('End');
    await speaker.getByRole('button', { name: 'Follow on your own device (A)' }).click();
    const dialog = speaker.getByRole('dialog', { name: 'Follow on your own device' });
    await expect(dialog.getByRole('link', { name: short })).toBeVisible();
    await speaker.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});

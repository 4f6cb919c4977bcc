/** A talk over the servers of `deploy/`: two of nginx with Nchan, one Redis behind them, a balancer before. Ended one after the other in the middle of the talk. */
import { randomBytes } from 'node:crypto';
import { expect, test as base } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { balancer, missingServer, nginx, redis, workshop } from '../../deploy/servers';
import type { Server } from '../../deploy/servers';
import { cues, expectLast, want } from '../support/captions';

interface Hall {
  readonly key: string;
  readonly redis: Server;
  readonly servers: readonly [Server, Server];
  /** The address that everybody uses. */
  readonly address: string;
  /** A browser of somebody's own. */
  readonly device: () => Promise<Page>;
}

const missing = missingServer();

const test = base.extend<{
  readonly hall: Hall;
  readonly speaker: Page;
  readonly listeners: readonly Page[];
}>({
  hall: async ({ browser }, use) => {
    const { folder, remove } = await workshop();
    const key = randomBytes(16).toString('hex');
    const keys = `"talk Bearer ${key}" 1;\n`;
    const store = await redis();
    await store.start();
    const one = await nginx(folder, 'one', keys, store.port);
    const other = await nginx(folder, 'other', keys, store.port);
    const front = await balancer(folder, [one.port, other.port]);
    const all = [store, one, other, front];
    for (const server of all.slice(1)) await server.start();
    await use({
      key,
      redis: store,
      servers: [one, other],
      address: `http://127.0.0.1:${front.port}/`,
      device: () => device(browser),
    });
    for (const server of all.toReversed()) await server.kill();
    await remove();
  },
  speaker: async ({ hall }, use) => {
    const page = await hall.device();
    await page.goto(`${hall.address}?view=slides&room=talk#key=${hall.key}`);
    await use(page);
    await page.context().close();
  },
  /** Two on the same address, and one on each server, so that whichever is ended had somebody. */
  listeners: async ({ hall, speaker }, use) => {
    await isAt(speaker, 1);
    const addresses = [
      hall.address,
      hall.address,
      ...hall.servers.map(({ port }) => `http://127.0.0.1:${port}/`),
    ];
    const pages = await Promise.all(addresses.map(() => hall.device()));
    await Promise.all(pages.map((page, index) => page.goto(`${addresses[index]}?view=slides&room=talk`)));
    await use(pages);
    await Promise.all(pages.map((page) => page.context().close()));
  },
});

test.skip(missing !== undefined, missing ?? '');
test.slow();

const device = async (browser: Browser) =>
  (await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' })).newPage();

const isAt = (page: Page, number: number) =>
  expect(page.getByRole('slider', { name: 'Slide' })).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^${number} of `, 'u'),
    {
      timeout: 30_000,
    },
  );

const allAreAt = (pages: readonly Page[], number: number) =>
  Promise.all(pages.map((page) => isAt(page, number)));

const turn = (page: Page) => page.keyboard.press('PageDown');

test('what the speaker turns, listeners of either server see, and who comes late is there at once', async ({
  hall,
  speaker,
  listeners,
}) => {
  await turn(speaker);
  await allAreAt(listeners, 2);
  const late = await hall.device();
  await late.goto(`${hall.address}?view=slides&room=talk`);
  await isAt(late, 2);
  await late.context().close();
});

test('a server ends in the middle, and everybody is where the speaker is', async ({
  hall,
  speaker,
  listeners,
}) => {
  await turn(speaker);
  await allAreAt(listeners, 2);
  const [one] = hall.servers;
  await one.kill();
  await turn(speaker);
  await allAreAt(
    listeners.filter((page) => !page.url().includes(`:${one.port}/`)),
    3,
  );
  await one.start();
  await allAreAt(listeners, 3);
  await turn(speaker);
  await allAreAt([speaker, ...listeners], 4);
});

test('Redis ends in the middle; when it is back, everybody is where the speaker is, without another key', async ({
  hall,
  speaker,
  listeners,
}) => {
  await turn(speaker);
  await allAreAt(listeners, 2);
  await hall.redis.kill();
  await turn(speaker);
  await isAt(speaker, 3);
  await hall.redis.start();
  await allAreAt(listeners, 3);
});

test('captions go to listeners of either server and to who comes late, and from nobody without the key', async ({
  hall,
  speaker,
}) => {
  await isAt(speaker, 1);
  const captioner = await hall.device();
  await captioner.goto(`${hall.address}?view=captions&room=talk#key=${hall.key}`);
  const words = (await cues(captioner).first().textContent()) ?? '';
  await captioner.keyboard.press('Enter');
  for (const { port } of hall.servers) {
    const late = await hall.device();
    await late.goto(`http://127.0.0.1:${port}/?view=reading&room=talk`);
    await want(late);
    await expectLast(late, words);
    await captioner.keyboard.type(`Also on ${port}.`);
    await captioner.keyboard.press('Enter');
    await expectLast(late, `Also on ${port}.`);
    await captioner.keyboard.press('Backspace');
    await expectLast(late, words);
    const refused = await late.evaluate(() =>
      fetch('room/talk/captions', { method: 'POST', body: '{}' }).then(({ status }) => status),
    );
    expect(refused).toBe(403);
    await late.context().close();
  }
  await captioner.context().close();
});

test('without the key nobody drives, and another page’s script has no way in', async ({
  hall,
  listeners,
  speaker,
}) => {
  const [listener] = listeners;
  await turn(speaker);
  await allAreAt(listeners, 2);
  const statuses = await listener?.evaluate(async () => {
    const say = (headers: Record<string, string>) =>
      fetch('room/talk', { method: 'POST', body: '{}', headers }).then(({ status }) => status);
    return [await say({}), await say({ Authorization: 'Bearer 00000000000000000000000000000000' })];
  });
  expect(statuses).toEqual([403, 403]);
  const foreign = await fetch(`${hall.address}room/talk`, {
    headers: { Origin: 'https://elsewhere.example', Accept: 'text/event-stream' },
  });
  expect(foreign.status).toBe(403);
  await turn(speaker);
  await allAreAt(listeners, 3);
});

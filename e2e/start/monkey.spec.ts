/**
 * Four thousand random keys, clicks, resizes, changes of colours and of view, moves in the history and reloads. All are chosen by a seed
 * before they happen, so `DECK_MONKEY_SEED` plays a failure again, and `DECK_MONKEY_EVENTS` plays more or fewer:
 * the published deck has stood ten thousand, which would be a tenth of a run of all tests. They are real input,
 * sent without waiting for one another: faster than any person, and thousands fit into a test.
 */
import type { CDPSession, Page } from '@playwright/test';
import { arrived, expect, painted, test } from '../support/fixture';
import type { Deck } from '../support/fixture';

const seed = Number(process.env['DECK_MONKEY_SEED'] ?? 20_220_728);
const total = Number(process.env['DECK_MONKEY_EVENTS'] ?? 4_000);

/** After so many events the deck is looked at. */
const inBatch = 100;

test.setTimeout(60_000 + total * 60);

/** A number from 0 up to a limit, the same for the same seed each time. */
type Pick = (below: number) => number;

function picks(start: number): Pick {
  let state = (start % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Happening {
  readonly words: string;
  readonly happen: () => Promise<unknown>;
  /** True for what is waited for before the next one. */
  readonly alone?: true;
}

/** A window of the deck and the hands on it. */
interface Hands {
  readonly page: Page;
  readonly session: CDPSession;
  readonly pick: Pick;
  readonly ids: readonly string[];
  readonly size: { width: number; height: number };
}

type Kind = (hands: Hands) => Happening;

const numbers: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

function named(key: string) {
  return { key, code: key, windowsVirtualKeyCode: numbers[key] ?? 0 };
}

/** What keys are called by the protocol: key, code of the key that is pressed, and its number. */
const keys = [
  ...['Right', 'Right', 'Right', 'Left', 'Left', 'Down', 'Up'].map((name) => named(`Arrow${name}`)),
  ...['PageDown', 'PageUp', 'Home', 'End', 'Escape', 'Escape', 'Tab', 'Tab'].map(named),
  { ...named('Enter'), text: '\r' },
  { ...named(' '), code: 'Space', text: ' ' },
  { ...named(' '), code: 'Space', text: ' ', modifiers: 8 },
  { ...named('Tab'), modifiers: 8 },
  ...'bB.cpr?s,xf'.split('').map((text) => ({ key: text, text, windowsVirtualKeyCode: 0 })),
];

const press: Kind = ({ session, pick }) => {
  const key = keys[pick(keys.length)] ?? named('Escape');
  return {
    words: `key ${'modifiers' in key ? 'Shift+' : ''}${key.key}`,
    happen: () =>
      Promise.all([
        session.send('Input.dispatchKeyEvent', { type: 'text' in key ? 'keyDown' : 'rawKeyDown', ...key }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
      ]),
  };
};

/** Every other click goes to the strip with the controls. */
const click: Kind = ({ session, pick, size }) => {
  const x = pick(size.width);
  const y = pick(2) === 0 ? size.height - 1 - pick(64) : pick(size.height);
  const at = { x, y, button: 'left', clickCount: 1 } as const;
  return {
    words: `click ${x},${y}`,
    happen: () =>
      Promise.all([
        session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at }),
        session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at }),
      ]),
  };
};

const run = ({ session }: Hands, words: string, expression: string): Happening => ({
  words,
  happen: () => session.send('Runtime.evaluate', { expression }),
});

const fragments = ['', 'nowhere', 'article', '%E0%A4%A', 'passage-x'];

const address: Kind = (hands) => {
  const places = hands.pick(6) === 0 ? fragments : hands.ids;
  const id = places[hands.pick(places.length)] ?? '';
  return run(hands, `address #${id}`, `location.hash = ${JSON.stringify(id)}`);
};

const past: Kind = (hands) => {
  const far = hands.pick(2) === 0 ? -1 - hands.pick(3) : 1 + hands.pick(3);
  return run(hands, `history ${far}`, `history.go(${far})`);
};

/** Follows a link to a view, where one is shown and can be reached. */
const view: Kind = (hands) =>
  run(
    hands,
    'view',
    `[...document.querySelectorAll('[data-view-link]')].find((link) => link.checkVisibility() && !document.querySelector('dialog[open]'))?.click()`,
  );

/** By the page's measures: the runner resizes the window around it too, which a full screen refuses. */
const resizeTo = (session: CDPSession, size: Hands['size']) =>
  session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });

const resize: Kind = ({ session, pick, size }) => {
  const [width, height] =
    pick(3) === 0 ? [320 + pick(1280), 240 + pick(800)] : [800 + pick(800), 450 + pick(600)];
  Object.assign(size, { width, height });
  const to = { ...size };
  return { words: `resize ${width}x${height}`, happen: () => resizeTo(session, to) };
};

const colours: Kind = ({ session, pick }) => {
  const features = [
    { name: 'prefers-color-scheme', value: pick(2) === 0 ? 'dark' : 'light' },
    { name: 'forced-colors', value: pick(4) === 0 ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: pick(2) === 0 ? 'reduce' : 'no-preference' },
    { name: 'prefers-contrast', value: pick(4) === 0 ? 'more' : 'no-preference' },
  ];
  return {
    words: features.map(({ value }) => value).join(' '),
    happen: () => session.send('Emulation.setEmulatedMedia', { features }),
  };
};

const reload: Kind = ({ page }) => ({ words: 'reload', happen: () => page.reload(), alone: true });

const visit: Kind = ({ page, pick, ids }) => {
  const id = ids[pick(ids.length)] ?? '';
  const query = ['', '?view=slides', '?view=reading', '?view=speaker', '?view=nonsense'][pick(5)] ?? '';
  return { words: `visit ${query}#${id}`, happen: () => page.goto(`./${query}#${id}`), alone: true };
};

/** What happens in a window that stays open, how often. */
const inOneWindow: readonly (readonly [number, Kind])[] = [
  [700, press],
  [180, click],
  [40, address],
  [40, past],
  [16, view],
  [8, resize],
  [6, colours],
];

const anything = [...inOneWindow, [4, reload], [4, visit]] as const;

function chosen(kinds: typeof inOneWindow, pick: Pick): Kind {
  let at = pick(kinds.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, kind] of kinds) {
    at -= weight;
    if (at < 0) return kind;
  }
  return press;
}

/** Plays a batch: sent at once, up to the next one that is waited for. */
async function play(happenings: readonly Happening[]): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const { happen, alone } of happenings) {
    if (alone) await Promise.all(sent.splice(0));
    const happened = happen().catch(leftBehind);
    if (alone) await happened;
    else sent.push(happened);
  }
  await Promise.all(sent);
}

/** What was asked of a document that has gone meanwhile has no answer. */
function leftBehind(error: Error): void {
  if (!/context was destroyed|navigat|Cannot find context|detached|Not attached/iu.test(error.message))
    throw error;
}

/**
 * Runs in the page before anything else. Keeps the hand off what leaves the talk or waits for a person, and notes how each slide was told:
 * announced, by the focus on its heading, or by the position control itself.
 */
function watch(): void {
  addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    const page = (link: string) => link.replace(/#.*/u, '');
    if (anchor && (anchor.target !== '' || page(anchor.href) !== page(location.href))) event.preventDefault();
  });
  window.open = () => null;
  window.print = () => {
    for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name));
  };
  const told = { number: 0, wrong: '' };
  Reflect.set(globalThis, 'told', told);
  const sections = () => [...document.querySelectorAll('.slides > .slide')];
  const shown = () => sections().findIndex((one) => one.matches('.present')) + 1;
  addEventListener('focusin', ({ target }) => {
    const section =
      target instanceof Element && target.matches('.slide-title, h1, h2') ? target.closest('.slide') : null;
    if (section) told.number = sections().indexOf(section) + 1;
  });
  addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'range') told.number = Number(target.value);
  });
  addEventListener('DOMContentLoaded', () => {
    const status = document.querySelector('[data-status]');
    const hear = () => {
      const said = /^Slide (\d+) of/u.exec(status?.textContent ?? '')?.[1];
      if (said === undefined) return;
      told.number = Number(said);
      if (told.number !== shown()) told.wrong = `announced ${said} on slide ${shown()}`;
    };
    if (status) new MutationObserver(hear).observe(status, { childList: true });
  });
}

/** What does not agree in the deck as it stands, in sentences. Runs in the page. */
function disagreements(): readonly string[] {
  const found: string[] = [];
  const agree = (subject: string, is: unknown, shouldBe: unknown) => {
    if (is !== shouldBe) found.push(`${subject}: ${String(is)} instead of ${String(shouldBe)}`);
  };
  const root = document.documentElement;
  const sections = [...document.querySelectorAll<HTMLElement>('.slides > .slide')];
  const exposed = sections.filter(
    (one) =>
      !one.hidden &&
      !one.inert &&
      one.ariaHidden !== 'true' &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const titles = [...document.querySelectorAll('#contents a')].map((link) => link.textContent);
  const number = sections.indexOf(exposed[0] as HTMLElement) + 1;
  const title = number === 1 ? titles[0] : `${number}. ${titles[number - 1]} – ${titles[0]}`;
  const id = location.hash.slice(1);

  agree('slides in the document', sections.length, titles.length);
  agree('live regions', document.querySelectorAll('[role="status"]').length, 1);
  agree(
    'where the live region is',
    document.querySelector('[role="status"]')?.parentElement?.id,
    document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('dialog')?.id ?? document.body.id,
  );
  agree('spotlights', document.querySelectorAll('.spotlight').length > 1, false);
  if (root.dataset['view'] === 'reading') {
    agree('slides to read', exposed.length, sections.length);
    agree('title', document.title, titles[0]);
    agree(
      'parts named for the slides view',
      document.querySelectorAll('[aria-roledescription], .present').length,
      0,
    );
    agree('notes to read', document.querySelectorAll('.slides > .slide > .notes').length, sections.length);
  } else {
    agree('exposed slides', exposed.length, 1);
    agree('address', id === '' ? sections[0]?.id : id, exposed[0]?.id);
  }
  if (root.dataset['view'] === 'speaker') agree('title', document.title, `Speaker view: ${title}`);
  if (root.dataset['view'] === 'slides') {
    const position = document.querySelector<HTMLInputElement>('[data-action="position"]');
    const steps = (state: string) => exposed[0]?.querySelector(`.fragment${state}`) !== null;
    const disabled = (action: string) => document.querySelector(`[data-action="${action}"]`)?.ariaDisabled;
    const told = Reflect.get(globalThis, 'told') as { readonly number: number; readonly wrong: string };
    agree('presented', document.querySelector('.deck.ready') !== null, true);
    agree('title', document.title, title);
    agree('position', position?.value, String(number));
    agree(
      'position in words',
      position?.ariaValueText,
      `${number} of ${titles.length}: ${titles[number - 1]}`,
    );
    agree('toolbar', document.querySelector('.toolbar-place')?.textContent, `${number} of ${titles.length}`);
    agree('Previous is off', disabled('previous'), String(number === 1 && !steps('.visible')));
    agree('Next is off', disabled('next'), String(number === titles.length && !steps(':not(.visible)')));
    agree('wrong announcement', told.wrong, '');
    if (root.dataset['announcements'] !== 'off' && told.number !== 0) agree('told', told.number, number);
  }
  if (found.length > 0)
    found.push(`in ${location.href}, focus on ${document.activeElement?.outerHTML.slice(0, 200)}`);
  return found;
}

/** Plays so many events, and looks at the deck after each batch. */
async function playAndLook(
  hands: Hands,
  {
    kinds,
    events,
    misbehaviour,
  }: { kinds: typeof inOneWindow; events: number; misbehaviour: readonly string[] },
): Promise<void> {
  const tail: string[] = [];
  for (let done = 0; done < events; done += inBatch) {
    const batch = Array.from({ length: inBatch }, () => chosen(kinds, hands.pick)(hands));
    tail.push(...batch.map(({ words }) => words));
    tail.splice(0, tail.length - inBatch);
    await play(batch);
    // Navigations that overtake each other can stop a document half way, as the browser's Stop button does.
    const end = hands.page.locator('[data-status]'); // the last thing in the document
    if ((await end.count()) === 0) await hands.page.reload().catch(leftBehind);
    await expect(
      async () => {
        expect([...misbehaviour, ...(await hands.page.evaluate(disagreements))]).toEqual([]);
      },
      `DECK_MONKEY_SEED=${seed}, after ${done + inBatch} events; the last: ${tail.join(' | ')}`,
    ).toPass({
      intervals: [0, 20, 50, 100, 250],
      timeout: 10_000,
    });
  }
}

async function handsOn(deck: Deck, baseURL: string | undefined, pick: Pick): Promise<Hands> {
  const { page } = deck;
  await page.addInitScript(watch);
  // Replaces what the runner had open: nothing lies before the talk in the history.
  await page.evaluate((url) => location.replace(url), baseURL ?? '');
  await deck.isPresented();
  return {
    page,
    session: await page.context().newCDPSession(page),
    pick,
    ids: await deck.ids(),
    size: { width: 1280, height: 720 },
  };
}

test(`after each of ${total / 2} random events in a window, reloads among them, the deck agrees with itself`, async ({
  deck,
  baseURL,
  quiet,
}) => {
  const hands = await handsOn(deck, baseURL, picks(seed));
  await playAndLook(hands, { kinds: anything, events: total / 2, misbehaviour: quiet });
});

/** What is made once, when it is first asked for, is there before anything is counted. */
async function askForAll(page: Page): Promise<void> {
  await arrived(page);
  for (const key of ['c', '?', 'p', 'b', 's', 'f']) {
    await page.keyboard.press(key);
    await painted(page);
    await page.keyboard.press('Escape');
  }
}

/** Takes the window to the place where is counted what it holds. */
async function standStill({ page, session, size }: Hands): Promise<void> {
  Object.assign(size, { width: 1280, height: 720 });
  await resizeTo(session, size);
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    const link = document.querySelector<HTMLElement>('[data-view-link="slides"]');
    if (document.documentElement.dataset['view'] === 'reading') link?.click();
  });
  await expect(page.getByRole('region', { name: 'Slides' })).toBeVisible();
  const second = page.locator('.slides > .slide').nth(1);
  await page.evaluate((id) => (location.hash = id), (await second.getAttribute('id')) ?? '');
  await expect(second).toBeVisible();
}

/** What the window holds once the garbage is collected. */
async function held({ session }: Hands) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { kilobytes: Math.round(usedSize / 1000), nodes, listeners: jsEventListeners };
}

test(`a window that stays open through ${total / 2} random events agrees with itself and holds no more than before`, async ({
  deck,
  baseURL,
  quiet,
}) => {
  const hands = await handsOn(deck, baseURL, picks(seed + 1));
  const go = (events: number) => playAndLook(hands, { kinds: inOneWindow, events, misbehaviour: quiet });
  await askForAll(hands.page);
  await standStill(hands);
  const before = await held(hands);
  await go(total / 2);
  await standStill(hands);
  // Slides that have ended are held by their timers for as long as those run: 3 s at most.
  await expect(async () => {
    const after = await held(hands);
    const growth = JSON.stringify({ seed: seed + 1, before, after });
    expect(after.kilobytes, growth).toBeLessThan(before.kilobytes + 1000); // compiled code, mostly
    expect(after.nodes, growth).toBeLessThan(before.nodes + 20);
    expect(after.listeners, growth).toBeLessThan(before.listeners + 10);
  }).toPass({ timeout: 10_000 });
});

/**
 * The second half of `npm start`: serves the built talk, opens it, and says what a person needs to know. `--port` asks for a port, `--no-open` opens nothing.
 * `--share` serves the network this machine is on too, and opens a room in which everybody follows; `--room` names one, or several when it is given several times; `--new-key` makes earlier links of the speaker useless; `--site` names another folder with a built talk.
 */
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import { isRoomName } from '../presentation/room/room-address';
import { hosts, listenersAddress, speakersLink } from './address';
import { greeting, sharedGreeting } from './greeting';
import type { Place, SharedRoom } from './greeting';
import { keysOf } from './key';
import { originOf, pageHeaders, sharing } from './share';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    open: { type: 'boolean', default: true },
    share: { type: 'boolean', default: false },
    room: { type: 'string', multiple: true, default: ['talk'] },
    'new-key': { type: 'boolean', default: false },
    site: { type: 'string', default: 'dist' },
  },
  allowNegative: true,
});

const asked = Number(values.port);
if (!Number.isInteger(asked) || asked < 1 || asked > 65_535)
  throw new Error(`Port "${values.port}": it is not a number from 1 to 65535. Correct \`--port\`.`);
for (const room of values.room)
  if (!isRoomName(room))
    throw new Error(
      `Room "${room}": it is not a name of lower-case letters, digits and hyphens, 40 at most. Correct \`--room\`.`,
    );

if (values.share) await serveRooms(values.room);
else console.log(greeting(placeOf(await serve(''))));

async function serveRooms(rooms: readonly string[]): Promise<void> {
  const keys = keysOf(rooms, Date.now(), values['new-key']);
  const [first = ''] = rooms;
  const server = await serve(speakersLink('', first, keys.get(first) ?? ''), keys);
  const place = placeOf(server);
  const port = Number(new URL(place.here).port);
  const found = hosts();
  const shared = rooms.map((name): SharedRoom => {
    const key = keys.get(name) ?? '';
    const elsewhere = (view: 'speaker' | 'captions') =>
      found.map(({ host }) => speakersLink(originOf(host, port), name, key, view));
    return {
      name,
      listeners: found.map(({ host, device }) => ({
        device,
        address: listenersAddress(originOf(host, port), name, name === first),
      })),
      speakerHere: speakersLink(place.here, name, key),
      speakerElsewhere: elsewhere('speaker'),
      captionsElsewhere: elsewhere('captions'),
    };
  });
  console.log(sharedGreeting(place, shared));
}

/** Silent: without a browser to open, Vite would log how opening failed, and the address is printed here anyway. */
function serve(opened: string, keys?: ReadonlyMap<string, string>): Promise<PreviewServer> {
  const network = keys ? { host: true, cors: false, headers: pageHeaders } : {};
  return preview({
    configFile: false, // it says how the talk is built, which it is already
    logLevel: 'silent',
    build: { outDir: values.site },
    plugins: keys ? [sharing(keys)] : [],
    preview: { port: asked, strictPort: false, open: values.open && hasDesktop() && opened, ...network },
  });
}

/** A Linux machine without a display has no browser to open. */
function hasDesktop(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function placeOf({ resolvedUrls }: PreviewServer): Place {
  const here = resolvedUrls?.local[0] ?? '';
  return { here, busy: new URL(here).port === String(asked) ? undefined : asked };
}

/** The addresses under which devices of the network find this machine, each as text and as a QR code. */
import { networkInterfaces } from 'node:os';
import { encodeQR } from 'qr';
import { keyFragment, roomParameter } from '../presentation/room/room-address';

/** An address with its code: the path of its dark cells, in an area of so many cells each way. */
export interface Address {
  readonly address: string;
  readonly size: number;
  readonly path: string;
}

/** An address of this machine, and the name of the network device that has it. */
export interface Host {
  readonly host: string;
  readonly device: string;
}

/** Networks between programs of this machine: phones are hardly ever there. */
const virtual = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale|wg|bridge)/u;

/** Every network of this machine that another device may be on, the likeliest first, by its address: that of IPv6, which nobody types, only where there is no other. Those that hold on one cable are left out, as no browser takes them. */
export function hosts(interfaces = networkInterfaces()): readonly Host[] {
  const found = Object.entries(interfaces).flatMap(([device, all = []]) => {
    const usable = all.filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
    const short = usable.filter(({ family }) => family === 'IPv4').map(({ address }) => address);
    const long = usable.filter(({ family }) => family === 'IPv6').map(({ address }) => `[${address}]`);
    return (short.length > 0 ? short : long).map((host) => ({ host, device }));
  });
  return found.toSorted((one, other) => rank(one) - rank(other));
}

const rank = ({ host, device }: Host) => (virtual.test(device) ? 2 : 0) + (host.startsWith('[') ? 1 : 0);

/** The address for listeners: the bare one leads to the server's first room. */
export const listenersAddress = (origin: string, room: string, isFirst: boolean): string =>
  isFirst ? origin : `${origin}?${roomParameter}=${room}`;

/** The speaker's own link, to the view that fits: slides on this machine, the speaker view on a phone, captions for who sends them. */
export const speakersLink = (
  origin: string,
  room: string,
  key: string,
  view?: 'speaker' | 'captions',
): string => `${origin}?${view ? `view=${view}&` : ''}${roomParameter}=${room}${keyFragment(key)}`;

/** An address with its code. */
export function withCode(address: string): Address {
  const cells = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const path = cells.flatMap((row, y) =>
    runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { address, size: cells.length, path: path.join('') };
}

/** Where the dark cells of a row begin, and how many lie side by side. */
function runsIn(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const run = runs.at(-1);
    if (!dark) return;
    if (run && run[0] + run[1] === x) run[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** A code as text for a terminal, dark on light whatever its colours are. */
export const codeForTerminal = (address: string): string =>
  encodeQR(address, 'ascii', { ecc: 'low', border: 2 })
    .trimEnd()
    .split('\n')
    .map((line) => `\u001B[97;40m${line}\u001B[0m`)
    .join('\n');

/** The second half of `npm start`: serves the built talk, opens it, and says what a person needs to know. `--port` asks for a port, `--no-open` opens nothing. */
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, open: { type: 'boolean', default: true } },
  allowNegative: true,
});

const asked = Number(values.port);
if (!Number.isInteger(asked) || asked < 1 || asked > 65_535)
  throw new Error(`Port "${values.port}": it is not a number from 1 to 65535. Correct \`--port\`.`);

// Silent: without a browser to open, Vite would log how opening failed, and the address is printed here anyway.
const server = await preview({
  logLevel: 'silent',
  preview: { port: asked, strictPort: false, open: values.open && hasDesktop() },
});
console.log(greeting(server, asked));

/** A Linux machine without a display has no browser to open. */
function hasDesktop(): boolean {
  if (process.env['CI']) return false;
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function greeting({ resolvedUrls }: PreviewServer, wanted: number): string {
  const address = resolvedUrls?.local[0] ?? '';
  const busy =
    new URL(address).port === String(wanted) ? '' : `Port ${wanted} is busy, so the next free one is used.\n`;
  return `${busy}
  The talk is at ${address}

  Right arrow   next
  Left arrow    back
  ?             every other key

  Ctrl+C ends it.
`;
}

#!/usr/bin/env node
/**
 * Firefox as the runner can drive it. The runner asks every new context for its colours with a command of WebDriver BiDi that Firefox ESR
 * does not have yet, and gives up on its refusal. Started in Firefox's place, this starts it, stands between the two, and answers that one
 * command: light colours are what Firefox shows anyway, and anything else is refused. All other messages pass as they are.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const firefox = spawn(process.env['DECK_FIREFOX'], process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

createInterface(firefox.stderr).on('line', (line) => {
  const address = /^WebDriver BiDi listening on (ws:\S+)/u.exec(line)?.[1];
  if (address === undefined) console.error(line);
  else relay(address);
});

function relay(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('listening', () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
  });
  server.on('connection', (runner, { url }) => {
    const browser = new WebSocket(address + url, { perMessageDeflate: false, maxPayload: 0 });
    const waiting = [];
    browser.on('open', () => waiting.splice(0).forEach((text) => browser.send(text)));
    browser.on('message', (data) => {
      browser.pong(); // with what is sent goes the receipt for which Firefox holds back its next message, up to 40 ms
      runner.send(textOf(data));
    });
    browser.on('close', () => runner.close());
    runner.on('close', () => browser.close());
    runner.on('message', (data) => {
      const text = textOf(data);
      const own = answer(JSON.parse(text));
      if (own) runner.send(JSON.stringify(own));
      else if (browser.readyState === WebSocket.OPEN) browser.send(text);
      else waiting.push(text);
    });
  });
}

function answer({ id, method, params }) {
  if (method !== 'emulation.setMediaFeaturesOverride') return undefined;
  const asked = params.features['prefers-color-scheme'] ?? 'light';
  return asked === 'light'
    ? { type: 'success', id, result: {} }
    : {
        type: 'error',
        id,
        error: 'unsupported operation',
        message: `This Firefox cannot show ${asked} colours on demand.`,
      };
}

/** Messages of this protocol come in one piece.
 * @param {import('ws').RawData} data */
function textOf(data) {
  return Buffer.isBuffer(data) ? data.toString() : '';
}

/** The bare minimum: what is posted goes to every open WebSocket, unread. Says its port, and serves until it is ended. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    for (const client of sockets.clients) client.send(text);
    response.end();
  });
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
server.listen(0, '127.0.0.1', 4096, () => {
  const { port } = server.address() as AddressInfo; // it listens on a port
  console.log(JSON.stringify({ port, key: '' }));
});

/** `npm run sample`: the sample talk, every layout with its least and its most, as an author sees it. Windows has no other way to set a variable for one command. */
import { createServer } from 'vite';

process.env['DECK'] = 'e2e/sample';
const server = await createServer({ server: { open: true } });
await server.listen();
server.printUrls();

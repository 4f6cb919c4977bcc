import { notesIn } from './notes';

Object.assign(globalThis, { found: notesIn(document) });

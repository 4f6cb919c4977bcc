import { namedDrawings } from './named';

Object.assign(globalThis, { found: namedDrawings() });

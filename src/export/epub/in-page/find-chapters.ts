import { handoutWording } from '../../../wording/handouts';
import { chapters } from './chapters';

Object.assign(globalThis, { found: chapters(handoutWording.drawing) });

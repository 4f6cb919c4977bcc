import { viewWording } from '../../wording/views';
import { painted } from './after-paint';
import { goWithout, start } from './behaviour';
import { load } from './load';
import { refuseMarkup } from './markup';
import { showNotice } from '../notices/notice';
import { hearRequests } from '../page/requests';
import { takeKey } from './speakers-link';
import { showViews } from './views';

document.documentElement.dataset['begun'] = ''; // `first-view.ts` would show the document to read
refuseMarkup();
takeKey();
const viewShown = showViews().catch((error: unknown) => {
  // Whatever it is, the document itself is left, and it needs no script.
  document.documentElement.dataset['view'] = 'reading';
  showNotice(viewWording.failed('slides'));
  console.error(error);
  return () => undefined;
});
const actions = viewShown
  .then(painted) // asking for a file takes time too, and a key is waiting
  .then(() => Promise.all([load(() => import('../page/page-actions')), viewShown]))
  .then(([{ startPageActions }, fitView]) => startPageActions(fitView));
actions.catch(goWithout('preferences'));
start(
  'preferences',
  () =>
    hearRequests((request) => void actions.then((granted) => granted[request](), goWithout('preferences'))),
  undefined,
);

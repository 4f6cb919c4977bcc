import { wording } from '../model/wording';
import { showNotice } from './notice';
import { showViews } from './views';

showViews().catch((error: unknown) => {
  // Whatever it is, the document itself is left, and it needs no script.
  document.documentElement.dataset['view'] = 'reading';
  showNotice(wording.slidesFailed);
  console.error(error);
});

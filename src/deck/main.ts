import { viewWording } from '../model/wording/views';
import { goWithout, start } from './behaviour';
import { copyLinks } from './heading-links';
import { refuseMarkup } from './markup';
import { keepOffline } from './offline';
import { showNotice } from './notice';
import { connectPreferences } from './preferences-dialog';
import { showViews } from './views';

refuseMarkup();
start('links', copyLinks, undefined);
start('preferences', connectPreferences, undefined);
showViews().then(
  () => void keepOffline().catch(goWithout('offline')),
  (error: unknown) => {
    // Whatever it is, the document itself is left, and it needs no script.
    document.documentElement.dataset['view'] = 'reading';
    showNotice(viewWording.slidesFailed);
    console.error(error);
  },
);

/** What can be done with the page in every view. Loaded once a view is shown. */
import { goWithout, start } from '../start/behaviour';
import { onQuietResize } from '../start/quiet-resize';
import { pressOnce } from '../controls/held';
import { copyLinks } from '../reading/heading-links';
import { closeNotices } from '../notices/notice-closing';
import { keepOffline } from './offline';
import { connectPreferences } from '../dialogs/preferences-dialog';
import { printWithNotes } from '../reading/print-notes';
import { enterWithPage } from '../room/enter';
import { offerCaptions } from '../captions/offer';
import type { Request } from './requests';
import { enlargePrint } from './sheets';

/** What each request is answered with. */
export type PageActions = Readonly<Record<Request, () => void>>;

/** Starts them, each on its own, for as long as the page is open. */
export function startPageActions(fitView: () => void): PageActions {
  start('view', () => onQuietResize(fitView), undefined);
  start('keys', pressOnce, undefined);
  start('links', copyLinks, undefined);
  const closeNotice = start('notices', closeNotices, () => undefined);
  start('print', enlargePrint, undefined);
  keepOffline().catch(goWithout('offline'));
  const preferences = start('preferences', connectPreferences, () => undefined);
  start('room', enterWithPage, undefined);
  start('captions', offerCaptions, undefined);
  return { preferences, 'print-notes': printWithNotes, 'close-notice': closeNotice };
}

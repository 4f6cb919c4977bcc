import { captionsWording } from '../../wording/captions';
import type { Cueing } from '../captions/cueing';
import { element } from '../captions/elements';
import { openSaid } from '../captions/said';

/** What was sent, as the audience has it. */
export function sentLines(cueing: Cueing): HTMLElement {
  const box = element('section', 'captioner-sent');
  const empty = element('p', 'captioner-note', captionsWording.nothingSent);
  const { log, show } = openSaid();
  log.tabIndex = 0;
  box.append(element('h2', 'captioner-heading', captionsWording.sent), empty, log);
  cueing.follow(({ captions }) => {
    empty.hidden = captions.lines.length > 0;
    log.hidden = !empty.hidden;
    show(captions);
  });
  return box;
}

import { part } from '../page/page';
import { choose, setting, settingsAreKept } from '../preferences/settings';

const colours = new Set(['light', 'dark']);

/** Light or dark for this window alone: a dark stage and a bright screen are no contradiction. */
export function themeChoice(signal: AbortSignal): void {
  const select = part<HTMLSelectElement>('[data-theme-choice]');
  const root = document.documentElement;
  const show = () => {
    if (colours.has(select.value)) root.dataset['colours'] = select.value;
    else delete root.dataset['colours'];
  };
  const kept = setting('speaker-theme');
  if (kept !== undefined && colours.has(kept)) select.value = kept;
  select.addEventListener(
    'change',
    () => {
      show();
      choose('speaker-theme', select.value);
    },
    { signal },
  );
  part('[data-settings-words]').hidden = settingsAreKept();
  signal.addEventListener('abort', () => root.removeAttribute('data-colours'));
  show();
}

import { part } from '../deck/page';
import { choose, setting, settingsAreKept } from '../deck/settings';

const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark' };

/** Light or dark for this window alone: a dark stage and a bright screen are no contradiction. */
export function themeChoice(signal: AbortSignal): void {
  const select = part<HTMLSelectElement>('[data-theme-choice]');
  const root = document.documentElement;
  const show = () => {
    root.style.colorScheme = schemes[select.value] ?? '';
  };
  const kept = setting('speaker-theme');
  if (kept !== undefined && kept in schemes) select.value = kept;
  select.addEventListener(
    'change',
    () => {
      show();
      choose('speaker-theme', select.value);
    },
    { signal },
  );
  part('[data-settings-words]').hidden = settingsAreKept();
  signal.addEventListener('abort', () => root.style.removeProperty('color-scheme'));
  show();
}

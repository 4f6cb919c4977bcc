import type { JSX } from 'preact';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import speaker from 'lucide-static/icons/notebook-pen.svg?raw';
import settings2 from 'lucide-static/icons/settings-2.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const icons = {
  more: arrowDown,
  link,
  previous: chevronLeft,
  next: chevronRight,
  help: keyboard,
  contents: list,
  fullscreen: maximize,
  reading: bookOpen,
  slides: presentation,
  speaker,
  preferences: settings2,
  close: x,
  screen: monitor,
  device: smartphone,
  page: bookOpen,
} as const;

/** Signs that point along the line turn round where a language is written from the right. */
const pointing = new Set<string>(['previous', 'next']);

/** An icon beside or inside a control that has a name of its own. */
export function Icon({ name }: { readonly name: keyof typeof icons }): JSX.Element {
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/u.exec(icons[name])?.[1]?.replaceAll(/\s*\n\s*/gu, '') ?? '';
  return (
    <svg
      class={pointing.has(name) ? 'icon pointing' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: shapes }}
    />
  );
}

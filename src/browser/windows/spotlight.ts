import type { Point } from '../../presentation/message';

/** A light on the audience's screen where the presenter points. It takes no clicks and is not read: the presenter says what is meant. */
export function spotlight(signal: AbortSignal): (at: Point | null) => void {
  const light = document.createElement('div');
  light.className = 'spotlight';
  light.hidden = true;
  light.ariaHidden = 'true';
  document.body.append(light);
  signal.addEventListener('abort', () => light.remove());
  return (at) => {
    light.hidden = at === null;
    if (!at) return;
    light.style.insetInlineStart = `${at.x * 100}%`;
    light.style.insetBlockStart = `${at.y * 100}%`;
  };
}

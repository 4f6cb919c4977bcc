/** A pointer on the audience's screen: by moving over the slide's preview, or with the arrow keys while its button is pressed and has the focus. */
import type { Point } from '../../presentation/message';
import type { Lectern } from './lectern';
import { control, onPress, showPressed } from '../page/press';

const middle: Point = { x: 0.5, y: 0.5 };
const small = 0.02;
const large = 0.1;

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Points. */
export function pointerControl({ link, signal }: Lectern, box: HTMLElement): void {
  const button = control('pointer');
  const dot = document.createElement('div');
  dot.className = 'pointer-dot';
  dot.ariaHidden = 'true';
  let at: Point | null = null;
  let frame = 0;

  const show = (next: Point | null) => {
    at = next;
    dot.hidden = at === null;
    if (at) {
      dot.style.insetInlineStart = `${at.x * 100}%`;
      dot.style.insetBlockStart = `${at.y * 100}%`;
    }
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => link.point(at));
  };
  const stop = () => {
    showPressed('pointer', false);
    if (at) show(null);
  };

  show(null);
  box.append(dot);
  box.addEventListener('pointermove', (event) => show(pointIn(box, event)), { signal });
  box.addEventListener('pointerleave', stop, { signal });
  onPress(
    'pointer',
    () => {
      if (button.ariaPressed === 'true') return stop();
      showPressed('pointer', true);
      show(middle);
    },
    signal,
  );
  button.addEventListener(
    'keydown',
    (event) => {
      const direction = directions[event.key];
      if (!at || button.ariaPressed !== 'true' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'Escape') stop();
      else if (direction) show(moved(at, direction, event.shiftKey ? large : small));
      else return;
      event.preventDefault();
    },
    { signal },
  );
  button.addEventListener('blur', stop, { signal });
  addEventListener('pagehide', () => at && link.point(null), { signal });
  signal.addEventListener('abort', () => {
    stop();
    dot.remove();
  });
}

function pointIn(box: HTMLElement, { clientX, clientY }: PointerEvent): Point {
  const { left, top, width, height } = box.getBoundingClientRect();
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
}

const moved = (from: Point, direction: Point, distance: number): Point => ({
  x: within(from.x + direction.x * distance),
  y: within(from.y + direction.y * distance),
});

const within = (value: number) => Math.min(1, Math.max(0, value));

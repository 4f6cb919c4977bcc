import { part } from './page';

/** A control of the speaker view, by name. */
export const control = (name: string): HTMLButtonElement =>
  part<HTMLButtonElement>(`[data-speaker="${name}"]`);

/** Does something whenever a control is pressed. */
export function onPress(name: string, action: () => void, signal: AbortSignal): void {
  control(name).addEventListener('click', action, { signal });
}

/** Tells by a toggle whether what it stands for is on. */
export function showPressed(name: string, on: boolean): void {
  control(name).ariaPressed = String(on);
}

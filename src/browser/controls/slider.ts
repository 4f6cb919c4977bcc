/** A slider that a pointer has drawn gives the keys back: the next press of an arrow or a clicker is meant for the slides. Who came to it by key keeps it. */
export function givesKeysBack(slider: HTMLInputElement, signal: AbortSignal): void {
  const release = () => setTimeout(() => slider.blur()); // the browser gives it the focus first
  slider.addEventListener(
    'pointerdown',
    () => {
      for (const end of ['pointerup', 'pointercancel'])
        addEventListener(end, release, { once: true, signal });
    },
    { signal },
  );
  slider.addEventListener('click', ({ pointerType }) => pointerType && release(), { signal }); // a finger gives it the focus later
}

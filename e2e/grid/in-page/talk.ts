/** Goes through the talk inside the page, by its own controls. */

const inView: Readonly<Record<string, string>> = {
  slides: 'section.slide.present',
  speaker: '.deck section.slide.present',
};

const view = () => document.documentElement.dataset['view'] ?? 'reading';

/** The slide that is shown; in the reading view, where all are, the one with that id. */
export function shownSlide(id: string): Element {
  const found = document.querySelector(inView[view()] ?? `#${CSS.escape(id)}`);
  if (!found) throw new Error(`Slide “${id}” is not on the page.`);
  return found;
}

/** Shows a slide with all its steps. In the reading view it is there already, and comes into the window. */
export async function showSlide(id: string, number: number): Promise<void> {
  if (view() === 'slides') moveSlider(number);
  else if (view() === 'speaker') location.hash = id;
  else shownSlide(id).scrollIntoView();
  await until(() => shownSlide(id).id === id, `slide “${id}” is shown`);
  while (view() !== 'reading' && shownSlide(id).querySelector('.fragment:not(.visible)')) {
    const left = shownSlide(id).querySelectorAll('.fragment:not(.visible)').length;
    press('[data-action="next"], [data-speaker="next"]');
    await until(
      () => shownSlide(id).querySelectorAll('.fragment:not(.visible)').length < left,
      'a step comes',
    );
  }
}

function moveSlider(number: number): void {
  const slider = document.querySelector<HTMLInputElement>('[data-action="position"]');
  if (!slider) throw new Error('The toolbar has no position control.');
  slider.value = String(number);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

function press(controls: string): void {
  const control = [...document.querySelectorAll<HTMLElement>(controls)].find((one) => one.checkVisibility());
  control?.click();
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let frames = 0; !holds(); frames += 1) {
    if (frames > 300) throw new Error(`In vain it was waited until ${what}.`);
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

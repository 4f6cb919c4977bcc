import { slidesWording } from '../../wording/slides';
import { headingOf } from '../page/page';
import type { Stage } from '../stage/stage';

/** Tells assistive technology what is there: a region of slides, each a named group. Reveal says `application`, which takes reading away. The slide that is shown is the page, so its title is the first heading. WCAG 1.3.1, 4.1.2. */
export function nameForAssistiveTechnology({ element, slides, signal }: Stage): void {
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', slidesWording.deckName);
  for (const slide of slides) {
    slide.setAttribute('role', 'group');
    slide.setAttribute('aria-roledescription', slidesWording.slideRoleDescription);
    slide.setAttribute('aria-labelledby', `${slide.id}-place ${slide.id}-title`);
    const heading = headingOf(slide);
    heading.role = 'heading';
    heading.ariaLevel = '1';
    signal.addEventListener('abort', () => {
      heading.role = null;
      heading.ariaLevel = null;
    });
  }
}

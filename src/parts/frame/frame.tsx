import type { ComponentChildren, JSX } from 'preact';
import { passagesOf } from '../../content/article';
import type { Deck } from '../../content/deck';
import type { Base } from '../../content/slide';
import { plannedSeconds } from '../../content/time';
import { Citation } from './citation';
import { Heading } from './heading';
import { Notes } from './notes';

interface FrameProps {
  readonly slide: Base;
  readonly deck: Deck;
  /** What in its content the whole slide depends on: a class `with-…` of its own. */
  readonly variant?: string | undefined;
  readonly children: ComponentChildren;
}

/** What every slide has: its address, its head, its content, the passages it rests on and its notes. */
export function Frame({ slide, deck, variant, children }: FrameProps): JSX.Element {
  const number = deck.slides.indexOf(slide) + 1;
  const part = deck.parts.find(({ id }) => id === slide.part)?.title ?? '';
  return (
    <section
      class={`slide layout-${slide.layout}${variant === undefined ? '' : ` with-${variant}`}`}
      id={slide.id}
      aria-labelledby={`${slide.id}-title`}
      data-seconds={plannedSeconds(slide)}
    >
      <Heading id={slide.id} part={part} title={slide.title} number={number} total={deck.slides.length} />
      {children}
      <Citation
        language={deck.language}
        passages={passagesOf(deck.article).filter(
          ({ id }) => slide.source !== 'about this deck' && slide.source.includes(id),
        )}
      />
      <Notes notes={slide.notes} level={number === 1 ? 'h2' : 'h3'} />
    </section>
  );
}

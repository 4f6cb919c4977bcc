import type { ComponentChildren, JSX } from 'preact';
import { passagesOf } from '../../content/article';
import type { Deck } from '../../content/deck';
import type { Base } from '../../content/slide';
import { plannedSeconds } from '../../content/time';
import { Citation } from './citation';
import { Heading } from './heading';
import { Notes } from './notes';
import { scaled } from './scale';
import type { Scale } from './scale';

interface FrameProps {
  readonly slide: Base;
  readonly deck: Deck;
  /** What in its content the whole slide depends on: a class `with-…` of its own. */
  readonly variant?: string | undefined;
  /** How much larger than usual its words are set, but for its title. Default: 0, as usual. */
  readonly scale?: Scale;
  readonly children: ComponentChildren;
}

/** What every slide has: its address, its head, its content, the passages it rests on and its notes. */
export function Frame({ slide, deck, variant, scale = 0, children }: FrameProps): JSX.Element {
  const number = deck.slides.indexOf(slide) + 1;
  const part = deck.parts.find(({ id }) => id === slide.part)?.title ?? '';
  return (
    <section
      class={['slide', `layout-${slide.layout}`, variant && `with-${variant}`, scale && scaled(scale)]
        .filter(Boolean)
        .join(' ')}
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

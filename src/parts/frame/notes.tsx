import type { JSX } from 'preact';
import { isContext, isCue } from '../../content/notes';
import type { Note, Notes as SpeakerNotes } from '../../content/notes';
import { layoutWording } from '../../wording/layouts';
import { pageWording } from '../../wording/page';
import { InlineWords } from '../words/inline-words';

interface NotesProps {
  readonly notes: SpeakerNotes;
  /** The heading level that follows the slide's own. WCAG 1.3.1. */
  readonly level: 'h2' | 'h3';
}

/** What is said with a slide, in the order spoken, then what is only for the presenter. */
export function Notes({ notes, level }: NotesProps): JSX.Element {
  const Level = level;
  return (
    <div class="notes">
      <Level class="notes-title">{pageWording.spoken}</Level>
      {notes.map((note) => (
        <OneNote note={note} />
      ))}
    </div>
  );
}

function OneNote({ note }: { readonly note: Note }): JSX.Element {
  if (isCue(note))
    return (
      <p class="cue">
        <b>
          {pageWording.cue}
          {layoutWording.colon}
        </b>{' '}
        <InlineWords>{note.text}</InlineWords>
      </p>
    );
  if (isContext(note))
    return (
      <p class="context">
        <b>
          {pageWording.context}
          {layoutWording.colon}
        </b>{' '}
        <InlineWords>{note.text}</InlineWords>{' '}
        <cite>{layoutWording.reference(note.reference.publisher, note.reference.title)}</cite>
      </p>
    );
  return (
    <p class="spoken">
      <InlineWords>{note}</InlineWords>
    </p>
  );
}

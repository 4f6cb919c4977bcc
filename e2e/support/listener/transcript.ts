/** Phrases as lines that can be read: a heading, a paragraph, a cell each on its own, without the ends of things. */
export function linesOf(phrases: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const phrase of phrases) {
    if (phrase === `end of ${open}`) open = '';
    else if (open !== '') addTo(lines, open, phrase);
    else if (!phrase.startsWith('end of ')) {
      if (phrases.includes(`end of ${phrase}`) && isOneLine(phrase)) open = phrase;
      lines.push(phrase === 'paragraph' ? '' : shortened(phrase));
    }
  }
  return lines;
}

const isOneLine = (phrase: string) =>
  /^(?:paragraph$|(?:heading|link|caption|columnheader|rowheader|cell),)/u.test(phrase);

/** The words of a paragraph follow one another; a heading and a link have said theirs. */
function addTo(lines: string[], open: string, phrase: string): void {
  if (open !== 'paragraph') return;
  const line = lines.pop() ?? '';
  const parted = line === '' || /^[,.;:’”)]/u.test(phrase);
  lines.push(`${line}${parted ? '' : ' '}${phrase}`);
}

const shortened = (phrase: string) =>
  phrase
    .replace(/^listitem, level \d+, position (\d+), set size (\d+)$/u, 'item $1 of $2')
    .replace(/^row, .*$/u, 'row'); // the reader names a row by all its cells, which follow

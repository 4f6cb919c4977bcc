import type { TalkSlide } from './article';
import { columnOf, rowsOf, talks } from './talks';

export const whichTalkCoveredWhat = {
  layout: 'table',
  id: 'which-talk-covered-what',
  part: 'meetings',
  title: 'Which talk covered what',
  caption: 'Topics the article names, by talk, with the article’s verb',
  corner: 'Topic',
  columns: [columnOf(talks[0]), ...talks.slice(1).map(columnOf)],
  rows: rowsOf(talks),
  empty: 'not named',
  source: ['call', 'discussed', 'concerns', 'march', 'bali', 'luxembourg', 'singapore'],
  notes: [
    'This table puts topics and talks together. Each row is a topic on its own thread, each column is a talk. Three topics come up twice. Climate and global health security were addressed in Bali and discussed on July 28. The war in Ukraine was underscored in March, when Biden spoke for a peaceful resolution, and addressed in Bali.',
    'Counternarcotics was discussed on July 28; human rights and Taiwan were raised then by Biden. North Korea’s nuclear program was addressed in Bali. The columns for Luxembourg and Singapore stay empty: for these two the article names no topic.',
  ],
} satisfies TalkSlide;

import type { BlockName } from '../../content/article';
import { layoutWording } from '../../wording/layouts';

/** Where words stand in the article. */
export function blockInWords(name: BlockName): string {
  const { headline, picture, paragraph } = layoutWording.blocks;
  if (name === 'headline') return headline;
  return name === 'picture' ? picture : paragraph(Number(name.replace('paragraph ', '')));
}

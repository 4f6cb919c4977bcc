/** Which talk is built: the folder that the environment variable DECK names, else `slides/`. It is said here, and nowhere else. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a talk lies, from the project's folder. */
export interface TalkFolders {
  /** Its modules, `deck.ts` among them. */
  readonly slides: string;
  /** Its files: drawings, pictures. */
  readonly assets: string;
}

/** The chosen talk. What stands in `slides/` has its files in `assets/`, as the author's folders; any other talk has them in its own folder. */
export function chosenTalk(root: string, chosen = process.env['DECK']): TalkFolders {
  const slides = (chosen ?? '').trim().replaceAll('\\', '/').replace(/\/$/u, '') || 'slides';
  if (!existsSync(join(root, slides, 'deck.ts')))
    throw new Error(
      `DECK: there is no talk in "${slides}". Name a folder that has a deck.ts, such as DECK=e2e/sample, or leave it out for slides/.`,
    );
  return { slides, assets: slides === 'slides' ? 'assets' : `${slides}/assets` };
}

/** What stands for the chosen talk in imports: `#talk` is its deck, `#assets` the folder of its files. */
export function talkAliases(root: string): Readonly<Record<'#talk' | '#assets', string>> {
  const { slides, assets } = chosenTalk(root);
  return { '#talk': resolve(root, slides, 'deck.ts'), '#assets': resolve(root, assets) };
}

/** Last step: tags, artifacts and description put into the file, and what nothing refers to any more left out. */
import type { Printed } from '../file/read';
import type { Element } from '../file/structure';
import type { Description } from '../mend/describe';
import { writeContent } from './content';
import { writeCatalog, writeInformation } from './document';
import { draftOf } from './draft';
import type { Edition } from './draft';
import { writeBookmarks, writeLinks } from './links';
import { saved } from './save';
import { writeTags } from './tags';

/** Writes the file. The printed file is used up by it. */
export async function write(
  printed: Printed,
  root: Element,
  description: Description,
  edition: Edition,
): Promise<Uint8Array> {
  const draft = draftOf(printed, root, description, edition);
  writeContent(draft);
  writeTags(draft);
  writeLinks(draft);
  writeBookmarks(draft);
  writeCatalog(draft);
  writeInformation(draft);
  return saved(printed.file);
}

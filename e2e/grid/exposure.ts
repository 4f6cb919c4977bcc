/** What the browser hands to assistive technology, held against what is on the page. */
import type { CDPSession, Page } from '@playwright/test';

export interface Exposed {
  readonly role: string;
  readonly name: string;
}

/** But for what is said once and goes. Parents stand before their children. */
export async function exposedNodes(session: CDPSession): Promise<readonly Exposed[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const passing = new Set<string>();
  for (const { nodeId, parentId, role } of nodes)
    if (role?.value === 'status' || passing.has(parentId ?? '')) passing.add(nodeId);
  return nodes
    .filter(({ ignored, nodeId }) => !ignored && !passing.has(nodeId))
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: words(String(name?.value ?? '')) }));
}

const words = (text: string) => text.trim().replaceAll(/\s+/gu, ' ');

/** Every text is exposed as often as it stands on the page, none for eyes and ears both, and no picture repeats the words beside it. */
export async function exposureProblems(page: Page, nodes: readonly Exposed[]): Promise<readonly string[]> {
  const texts = await page.evaluate(() => window.inspector.textsOnPage());
  const told = new Map<string, number>();
  for (const { role, name } of nodes) if (role === 'StaticText') told.set(name, (told.get(name) ?? 0) + 1);
  const pictures = nodes.filter(({ role }) => ['image', 'img', 'graphics-document'].includes(role));
  return texts.flatMap(({ text, seen, heard }) => {
    const times = told.get(text) ?? 0;
    if (times !== seen + heard)
      return [`“${text}” stands ${seen + heard} times on the page and is exposed ${times} times`];
    if (seen > 0 && heard > 0 && isPhrase(text))
      return [`“${text}” is there to be seen, and again to be heard`];
    return isPhrase(text) && pictures.some(({ name }) => name.includes(text))
      ? [`“${text}” is exposed as text, and again in the name of a picture`]
      : [];
  });
}

const isPhrase = (text: string) => text.split(' ').length >= 5;

/** The slides that are exposed, each by its title. */
export const slidesAmong = (nodes: readonly Exposed[], titles: readonly string[]): readonly string[] =>
  nodes
    .filter(({ role }) => ['group', 'region'].includes(role))
    .map(({ name }) => name.replace(/^\d+ of \d+ /u, ''))
    .filter((name) => titles.includes(name));

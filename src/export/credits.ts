import type { CreditedWork } from '../build/credits';

/** The credits as a text file: what is in the talk from others, each with its licence in full. */
export function creditsText(title: string, works: readonly CreditedWork[]): string {
  const list = works.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`).join('\n');
  const texts = works.map(({ name, text }) => `${'-'.repeat(72)}\n${name}\n\n${text}`).join('\n\n');
  return `${title}\n\nThe words of the article are a work of the United States government.\nThe land on the map is from Natural Earth, in the public domain.\n\nWhat is in this talk from others:\n\n${list}\n\n${texts}\n`;
}

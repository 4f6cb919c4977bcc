/** Where a thing stands in a drawing, as a class: the page's policy admits no style on an element, so the rules for these classes are written once, with the page. */

/** The class of a thing that begins at a share of the width, from 0 to 1: `--at`, a percentage. */
export const at = (share: number): string => `at-${permille(share)}`;

/** The class of a thing that takes a share of the width, from 0 to 1: `--wide`, a percentage. */
export const wide = (share: number): string => `wide-${permille(share)}`;

/** The class of a thing that stands so many lines of its text further off: `--lifted`, a length. */
export const lifted = (lines: number): string => `lifted-${permille(lines)}`;

/** The class of a thing that is a share of the highest, from 0 to 1: `--high`, a number. */
export const high = (share: number): string => `high-${permille(share)}`;

const permille = (share: number) => Math.round(share * 1000);

const units: Readonly<Record<string, readonly [per: number, unit: string]>> = {
  at: [10, '%'],
  wide: [10, '%'],
  lifted: [1000, 'lh'],
  high: [1000, ''],
};

/** The rules for the classes that stand in a document. */
export function placesIn(html: string): string {
  const names = [...html.matchAll(/[" ]((?:at|wide|lifted|high)-\d+)(?=[" ])/gu)].map(
    ([, name = '']) => name,
  );
  return [...new Set(names)].toSorted().map(ruleOf).join('');
}

function ruleOf(name: string): string {
  const [kind = '', value] = name.split('-');
  const [per, unit] = units[kind] ?? [1, ''];
  return `.${name}{--${kind}:${Number(value) / per}${unit}}`;
}

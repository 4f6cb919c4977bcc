/** The sheets a person prints on. A rule without a name sizes them, the only one that Firefox takes the paper's size from, and no attribute can change that. */
import { chosen } from '../preferences/preferences';

/** What a print is made of, by the attributes that print.css knows. */
type Attributes = Readonly<Record<string, string>>;

/** Prepares sheets of a size for one print. @returns What puts everything back. */
export function onSheets(size: string, attributes: Attributes): () => void {
  const root = document.documentElement;
  const rule = new CSSStyleSheet();
  rule.replaceSync(`@page{${size}}`);
  document.adoptedStyleSheets.push(rule);
  Object.assign(root.dataset, attributes);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rule);
    for (const name of Object.keys(attributes)) delete root.dataset[name];
  };
}

/** With larger text, slides are printed in one column on upright sheets, for as long as the page is open. */
export function enlargePrint(): void {
  let putBack: (() => void) | undefined;
  addEventListener('beforeprint', () => {
    const { print } = document.documentElement.dataset;
    if (largeText() && print === undefined) putBack = onSheets('size:1280px 1810px', { sheet: 'large' });
  });
  addEventListener('afterprint', () => putBack?.());
}

/** True where a person has asked for text that is larger than usual. */
export const largeText = (): boolean => chosen('textSize') !== undefined;

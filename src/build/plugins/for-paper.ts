/**
 * Of the layouts, the stylesheet for print takes only what depends on the width of a slide, and without asking for it: all else holds on
 * paper anyway. Firefox 153 loses the words of whatever it lays out anew once it knows the width of a container that runs over several sheets.
 */
import type { AtRule, ChildNode, Plugin } from 'postcss';

/** For each width that layouts ask for, where on paper a slide has it: with larger text it is as narrow as on a phone, else as on a wide screen; nowhere, where nothing is said. */
const onPaper: Readonly<Record<string, string | undefined>> = {
  'slides (inline-size < 36em)': ':where(html[data-sheet]) ',
  'slides (inline-size >= 36em)': ':where(html:not([data-sheet])) ',
  'slides (inline-size >= 46em)': ':where(html:not([data-sheet])) ',
  'slides (36em <= inline-size < 46em)': undefined,
};

/** The step of the compiler that does it, for one stylesheet. */
export const forPaper = (sheet: string): Plugin => ({
  postcssPlugin: 'for-paper',
  OnceExit(style) {
    if (!style.source?.input.file?.endsWith(sheet)) return;
    style.walkAtRules('layer', (layer) => {
      if (/^(?:parts|layouts)$/u.test(layer.params)) settle(layer);
    });
  },
});

function settle(layer: AtRule): void {
  layer.each((rule) => {
    if (rule.type === 'atrule' && rule.name === 'container') rule.replaceWith(settled(rule));
    else rule.remove();
  });
}

/** The rules for a width without the width. */
function settled(container: AtRule): readonly ChildNode[] {
  if (!Object.hasOwn(onPaper, container.params))
    throw container.error(
      `Layout: "@container ${container.params}" is no width that paper knows. Use one that other layouts use, or name it in for-paper.ts.`,
    );
  const where = onPaper[container.params];
  if (where === undefined) return [];
  container.walkRules((rule) => {
    if (rule.parent === container) rule.selectors = rule.selectors.map((selector) => where + selector);
  });
  return container.nodes ?? [];
}

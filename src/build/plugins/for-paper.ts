/**
 * Of the layouts, the stylesheet for print takes only what depends on the width of a slide, and without asking for it: all else holds on
 * paper anyway. Firefox 153 loses the words of whatever it lays out anew once it knows the width of a container that runs over several sheets.
 */
import type { AtRule, ChildNode, Container, Plugin } from 'postcss';

/** Of the widths that layouts ask for, those that a slide on paper has, and where: with large text that of a screen of 4:3, else that of a wide one. */
const onPaper: Readonly<Record<string, string>> = {
  'slides (inline-size >= 36em)': '',
  'slides (inline-size >= 46em)': ':where(html:not([data-large])) ',
  'slides (36em <= inline-size < 46em)': ':where(html[data-large]) ',
};

const onScreens = 'slides (inline-size < 36em)';

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
  if (container.params === onScreens) return [];
  const where = onPaper[container.params];
  if (where === undefined)
    throw container.error(
      `Layout: "@container ${container.params}" is no width that paper knows. Use one that other layouts use, or name it in for-paper.ts.`,
    );
  if (where !== '') restrict(container, where);
  return container.nodes ?? [];
}

function restrict(container: Container, where: string): void {
  container.walkRules((rule) => {
    if (rule.parent === container) rule.selectors = rule.selectors.map((selector) => where + selector);
  });
}

/** Which view of the document an address and a window ask for. */

/** The views. Print is not one: it is a stylesheet over any of them. */
export const views = ['slides', 'reading', 'speaker', 'captions'] as const;

/** A view of the document. */
export type View = (typeof views)[number];

/** A window in which slides can be read: `em` follow the person's own text size, so zoom and large text both lead to the reading view. WCAG 1.4.4, 1.4.10. */
export const wideWindow = '(min-width: 48em) and (min-height: 26em)';

/** True for the name of a view. */
export function isView(name: string | null): name is View {
  return views.some((view) => view === name);
}

/** The view to show: what the address asks for, else what fits the window. */
export function viewFor(search: string, windowIsWide: boolean): View {
  const asked = new URLSearchParams(search).get('view');
  if (isView(asked)) return asked;
  return windowIsWide ? 'slides' : 'reading';
}

/**
 * Runs in the head, before anything is painted, so that the first paint is already the right view in a person's own text and colours.
 * Nothing else may be done here.
 * Should the deck's script not arrive, the document falls back to the reading view, which needs none.
 */
import { viewFor, wideWindow } from '../model/view';
import { applyPreferences, storedPreferences } from './preferences';

const root = document.documentElement;
root.dataset['view'] = viewFor(location.search, matchMedia(wideWindow).matches);
applyPreferences(storedPreferences());
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) root.dataset['view'] = 'reading';
  },
  true,
);

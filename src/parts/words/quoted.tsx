import type { JSX } from 'preact';
import { layoutWording } from '../../wording/layouts';
import { Words } from './words';

/** Somebody's words between quotation marks. */
export function Quoted({ children }: { readonly children: string }): JSX.Element {
  return <Words>{layoutWording.quoted(children)}</Words>;
}

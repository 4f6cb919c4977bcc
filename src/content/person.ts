/** People, as slides name them everywhere. */
import type { Quotation } from './article';

/** Whom a person speaks for. Sides are told apart by word and position, never by colour alone. WCAG 1.4.1. */
export interface Side {
  /** In full, as the head of a group. */
  readonly name: string;
  /** Short, before an office: "U.N." */
  readonly short: string;
}

/** A person. */
export interface Person<Id extends string = string> {
  readonly name: Quotation<Id>;
  /** Offices, professions, parts played. The first is named everywhere; the others where there is room. */
  readonly roles?: readonly Quotation<Id>[];
  readonly side?: Side;
}

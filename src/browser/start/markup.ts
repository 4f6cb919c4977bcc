/**
 * No string becomes markup in this page. The page's policy asks for Trusted Types; this is the one policy it admits, and it lets nothing through:
 * what reveal.js writes as markup are controls that are not shown, and the deck's own words are set as text.
 */

/** The one script that a string may name: the worker that keeps the talk for use without a network. */
export const worker = 'service-worker.js';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (markup: string) => string;
      readonly createScriptURL: (address: string) => string | null;
    },
  ) => unknown;
}

/** Refuses markup from here on, where the browser has Trusted Types. */
export function refuseMarkup(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }; // not in TypeScript's library yet
  trustedTypes?.createPolicy('default', {
    createHTML: () => '',
    createScriptURL: (address) => (address === worker ? address : null),
  });
}

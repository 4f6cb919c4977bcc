/**
 * No string becomes markup in this page. The page's policy asks for Trusted Types; this is the one policy it admits, and it lets nothing through.
 * What is refused is an error for who wrote it, and the words that stand in the page stay: a tool that writes them anew as markup would otherwise empty them.
 */
/** The script that keeps the talk for use without a network: but for its other address, the only one that a string may name. */
export const worker = 'service-worker.js';

/** The same, where it was asked for on an address of this machine (`src/presentation/keeping.ts`). */
export const askedWorker = `${worker}?keep`;

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (markup: string) => string | null;
      readonly createScriptURL: (address: string) => string | null;
    },
  ) => unknown;
}

/** Refuses markup from here on, where the browser has Trusted Types. */
export function refuseMarkup(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }; // not in TypeScript's library yet
  trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (markup === '' ? '' : null), // none is none to refuse: reveal.js writes it into the overlay for pauses, whose button is switched off
    createScriptURL: (address) => (address === worker || address === askedWorker ? address : null),
  });
}

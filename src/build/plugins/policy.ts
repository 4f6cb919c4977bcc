/** The page's Content-Security-Policy, written last: it names every inline script and style of the finished page by its hash, and admits no other. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Where the head holds a place for the policy, before anything that it governs. */
export const policyPlace = '<!--policy-->';

/** Where a page gets what it shows: from its own folder on a host, or all from itself. */
export type Origin = 'site' | 'one file';

/** Writes the policy into the built page, and beside it what only a host can say. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset') page.source = withPolicy(String(page.source), 'site');
        this.emitFile({ type: 'asset', fileName: '_headers', source: headers });
      },
    },
  };
}

/** A finished page with its policy. */
export function withPolicy(html: string, origin: Origin): string {
  if (!html.includes(policyPlace))
    throw new Error(`Page: it holds no place for its policy. Keep ${policyPlace} in its head.`);
  const policy = policyFor(origin, hashesOf(html, 'script'), hashesOf(html, 'style'));
  return html.replace(policyPlace, () => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/**
 * Own origin only, nothing inline but what is hashed here; frames, plug-ins, forms to elsewhere and base addresses are refused.
 * Where the browser has Trusted Types, no string becomes markup or a script: the one policy is ours, in `src/browser/start/markup.ts`.
 */
function policyFor(origin: Origin, scripts: readonly string[], styles: readonly string[]): string {
  const own = origin === 'site' ? ["'self'"] : [];
  const rules = [
    ['default-src', "'none'"],
    ['script-src', ...own, ...scripts],
    ['style-src', ...own, ...styles],
    ['img-src', ...own, 'data:'],
    ['font-src', ...(origin === 'site' ? own : ['data:'])],
    ...(origin === 'site' ? ['connect-src', 'worker-src'].map((rule) => [rule, ...own]) : []),
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default'],
  ];
  return rules.map((rule) => rule.join(' ')).join('; ');
}

function hashesOf(html: string, element: 'script' | 'style'): readonly string[] {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'gu');
  return [...html.matchAll(inline)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/** For hosts that read such a file. A page cannot forbid frames by itself; without a host's word it shows itself in another page's frame as a document only. */
const headers = `/*
  Content-Security-Policy: frame-ancestors 'self'
  Cross-Origin-Opener-Policy: same-origin
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff

/assets/*
  Cache-Control: public, max-age=31536000, immutable

/service-worker.js
  Cache-Control: no-cache
`;

/** Asks for what a part of the deck needs as soon as the part itself is asked for. Stands in for Vite's own helper, which weighs three times as much (`src/build/plugins/first-paint.ts`). */
import { fileLink } from './file-link';

const arriving = new Map<string, Promise<void>>();

/**
 * Loads a part of the deck. Its scripts come beside it; its styles come first, or it would be seen without them.
 *
 * @param files Addresses relative to the script that asks.
 * @throws What the browser says of a style or a script that does not come. The next call tries again.
 */
export async function __vitePreload<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  from = '',
): Promise<Part> {
  await Promise.all(files.map((file) => arrival(new URL(file, from).href)));
  return load();
}

function arrival(href: string): Promise<void> {
  const known = arriving.get(href) ?? (isThere(href) ? Promise.resolve() : arrivalOf(href));
  arriving.set(href, known);
  return known;
}

const isThere = (href: string) => [...document.querySelectorAll('link')].some((link) => link.href === href);

async function arrivalOf(href: string): Promise<void> {
  const link = fileLink(href);
  document.head.append(link);
  if (link.rel !== 'stylesheet') return;
  try {
    await new Promise((resolve, reject) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', () =>
        // As the browser itself does for a script.
        reject(new TypeError(`Style: ${href} did not arrive. Load the page again.`)),
      );
    });
  } catch (error) {
    arriving.delete(href);
    link.remove();
    throw error;
  }
}

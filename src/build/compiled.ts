import { build } from 'vite';

const files = new Set<string>();

/** Every file that has gone into such scripts so far, for the credits. */
export const compiledFiles = (): readonly string[] => [...files];

/**
 * One entry of the project as one classic script.
 *
 * @param constants Names in it that stand for values.
 * @param exportsAs A global variable that takes what the entry exports. Default: nothing is exported.
 */
export async function compiled(
  root: string,
  entry: string,
  constants: Readonly<Record<string, unknown>> = {},
  exportsAs?: string,
): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: `${root}/${entry}`,
        output: { format: 'iife', ...(exportsAs !== undefined && { name: exportsAs }) },
        ...(exportsAs !== undefined && { preserveEntrySignatures: 'strict' }),
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((one) => one.type === 'chunk');
  if (!chunk) throw new Error(`${entry}: compiled to nothing. Check that the file exists.`);
  for (const file of chunk.moduleIds) files.add(file);
  return chunk.code.trim();
}

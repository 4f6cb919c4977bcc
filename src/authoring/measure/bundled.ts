import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module and all it imports as one script that leaves its exports in a global variable. */
export async function bundled(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), name, formats: ['iife'] },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${entry.pathname} gives no script.`);
  return output.output[0].code;
}

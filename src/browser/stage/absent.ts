/** Stands in for a part of reveal.js that this deck has switched off (`src/build/plugins/lean-reveal.ts`): whatever it is asked to do, it does nothing, and it is never active. What it is to load, plugins above all, for which reveal waits, is there at once. */
export default function Absent(): object {
  return new Proxy({}, { get: (_, name) => () => (name === 'load' ? Promise.resolve() : undefined) });
}

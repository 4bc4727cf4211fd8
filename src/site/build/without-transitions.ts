import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Leaves d3-transition out of the bundles: 4.7 kB gzip that d3-zoom brings along for its double click and for animated
 * calls. The chart has neither (its double click and its glide are its own), so all that is asked for is to interrupt
 * what does not run. Of d3-selection, d3-dispatch and d3-drag, which no bundler can take apart, lean forms go in.
 */
export function withoutTransitions(): Plugin {
  const stub = '\0timeline:no-transitions';
  const lean = (name: string): string => fileURLToPath(new URL(`lean-${name}.ts`, import.meta.url));
  return {
    name: 'timeline:without-transitions',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^d3-(?:transition|selection|dispatch|drag)$/ },
      handler: (id) => (id === 'd3-transition' ? stub : lean(id.replace('d3-', ''))),
    },
    load: {
      filter: { id: /^\0timeline:no-transitions$/ },
      handler: () => 'export const interrupt = () => {};',
    },
  };
}

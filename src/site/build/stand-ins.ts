import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Puts lean forms in the place of modules that no bundler can take apart: `lean-….ts`, which do as much as is asked of
 * them here. d3-transition stays out whole: 4.7 kB gzip that d3-zoom brings along for its double click and for animated
 * calls. The chart has neither (its double click and its glide are its own), so all that is asked for is to interrupt
 * what does not run.
 */
export function standIns(): Plugin {
  const stub = '\0timeline:no-transitions';
  const lean = (name: string): string => fileURLToPath(new URL(`lean-${name}.ts`, import.meta.url));
  return {
    name: 'timeline:stand-ins',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^d3-(?:transition|selection|dispatch|drag)$|^\.\/css-tag\.js$/ },
      handler: (id) => (id === 'd3-transition' ? stub : lean(id.replace(/^d3-|^\.\/|\.js$/g, ''))),
    },
    load: {
      filter: { id: /^\0timeline:no-transitions$/ },
      handler: () => 'export const interrupt = () => {};',
    },
  };
}

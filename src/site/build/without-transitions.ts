import type { Plugin } from 'vite';

/**
 * Leaves d3-transition out of the bundles: 4.7 kB gzip that d3-zoom brings along for its double click and for animated
 * calls. The chart has neither (its double click and its glide are its own), so all that is asked for is to interrupt
 * what does not run.
 */
export function withoutTransitions(): Plugin {
  const stub = '\0timeline:no-transitions';
  return {
    name: 'timeline:without-transitions',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /^d3-transition$/ }, handler: () => stub },
    load: {
      filter: { id: /^\0timeline:no-transitions$/ },
      handler: () => `import { selection } from 'd3-selection';
        export const interrupt = () => {};
        selection.prototype.interrupt = function () { return this; };`,
    },
  };
}

import type { Plugin } from 'vite';
import { plainTimeline } from '../../timeline/plain-timeline.js';
import type { Settings } from './settings.js';

const FILE_NAME = 'timeline.json';
const MODULE = '\0timeline';

/**
 * Offers the timeline as `timeline.json` beside the page. Where `TIMELINE` names another timeline than the article's, it
 * also resolves the module of the built-in timeline to that one.
 *
 * @param settings - `timeline` is the one to offer, `isArticle` says whether it is the article's
 * @returns the plugin
 */
export function timelineData({ timeline: resolved, isArticle }: Settings): Plugin {
  const timeline = plainTimeline(resolved);
  const source = `${JSON.stringify(timeline, undefined, 2)}\n`;
  return {
    name: 'timeline:data',
    // Before Vite's own resolver, which would find the article's.
    enforce: 'pre',
    resolveId: { filter: { id: /\/data\/timeline\.js$/ }, handler: () => (isArticle ? null : MODULE) },
    load: { filter: { id: /^\0timeline$/ }, handler: () => `export const timeline = ${JSON.stringify(timeline)};` },
    configureServer(server) {
      server.middlewares.use(`/${FILE_NAME}`, (_request, response) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: FILE_NAME, source });
    },
  };
}

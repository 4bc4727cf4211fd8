import type { Plugin } from 'vite';
import type { Settings } from './settings.js';

const fileName = 'timeline.json';

/** The data as a file beside the page, in development too, and in the bundles where it is not the article's. */
export function timelineData({ timeline, foreign }: Settings): Plugin {
  const source = `${JSON.stringify(timeline, undefined, 2)}\n`;
  return {
    name: 'timeline:data',
    load: {
      filter: { id: /\/data\/timeline\.ts$/ },
      handler: () => (foreign ? `export const timeline = ${JSON.stringify(timeline)};` : undefined),
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
    generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

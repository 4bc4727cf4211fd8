import type { Plugin } from 'vite';
import { timeline } from '../../../data/timeline.js';

const fileName = 'timeline.json';

/** The data as a file beside the page, in development too. */
export function timelineData(): Plugin {
  const source = `${JSON.stringify(timeline, undefined, 2)}\n`;
  return {
    name: 'timeline:data',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(source);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

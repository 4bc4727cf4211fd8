import type { Plugin } from 'vite';
import { plainTimeline } from '../../timeline/plain-timeline.js';
import type { Settings } from './settings.js';

const fileName = 'timeline.json';

/** The data as a file beside the page, in development too, and in the bundles, where they take less room than the code that makes them. */
export function timelineData(settings: Settings): Plugin {
  const timeline = plainTimeline(settings.timeline);
  const source = `${JSON.stringify(timeline, undefined, 2)}\n`;
  return {
    name: 'timeline:data',
    load: {
      filter: { id: /\/data\/timeline\.ts$/ },
      handler: () => `export const timeline = ${JSON.stringify(timeline)};`,
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

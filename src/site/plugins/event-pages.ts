import type { Plugin } from 'vite';
import { english } from '../../words/english.js';
import { eventPath } from '../../url/event-address.js';
import { findEvent } from '../../url/find-event.js';
import { aliasPage, eventPage } from '../pages/event-page.js';
import { feed, sitemap } from '../pages/listings.js';
import { oEmbed } from '../pages/oembed.js';
import { siteEnglish } from '../../words/site-english.js';
import { entryFiles } from './entry-files.js';
import type { Settings } from './settings.js';

const words = { ...english, ...siteEnglish };

/**
 * Makes a page for each event and each of its old names, and what lists them. In development a page is made when it is
 * asked for.
 *
 * @returns the plugin
 */
export function eventPages({ timeline, siteUrl }: Settings): Plugin {
  return {
    name: 'timeline:event-pages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const { styles } = entryFiles(bundle, 'index');
      const { script } = entryFiles(bundle, 'event');
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });
      for (const event of timeline.events) {
        const folder = eventPath(event.id);
        emit(`${folder}index.html`, eventPage({ timeline, event, words, siteUrl, styles, script }));
        if (siteUrl) emit(`${folder}oembed.json`, oEmbed(timeline, siteUrl, event));
        for (const alias of event.aliases ?? [])
          emit(`${eventPath(alias)}index.html`, aliasPage(event, words, siteUrl));
      }
      if (siteUrl) {
        emit('sitemap.xml', sitemap(timeline, siteUrl));
        emit('feed.xml', feed(timeline, siteUrl));
        emit('oembed.json', oEmbed(timeline, siteUrl));
      } else {
        this.info('SITE_URL is not set: canonical and picture addresses, sitemap, feed and oEmbed are left out');
      }
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const id = /^\/events\/([^/]+)\/(?:index\.html)?$/.exec(request.url ?? '')?.[1];
        const event = id && findEvent(timeline.events, id);
        if (!event) return next();
        const page = {
          timeline,
          event,
          words,
          siteUrl,
          styles: ['src/site/styles/page.css'],
          script: 'src/site/client/event-script.ts',
        };
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(event.id === id ? eventPage(page) : aliasPage(event, words, siteUrl));
      });
    },
  };
}

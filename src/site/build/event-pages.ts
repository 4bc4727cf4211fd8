import type { Plugin } from 'vite';
import { timeline } from '../../../data/timeline.js';
import { en } from '../../elements/words/en.js';
import { findEvent } from '../../link/find-event.js';
import { aliasPage, eventPage, eventPath } from '../event-page.js';
import { feed, sitemap } from '../listings.js';
import { siteEnglish } from '../words/en.js';

const words = { ...en, ...siteEnglish };

/**
 * A page for each event and each of its old names, and what lists them. In development they are made when asked for.
 *
 * @param siteUrl - the site's public address; without it, what has to hold absolute addresses is left out
 */
export function eventPages(siteUrl: string | undefined): Plugin {
  return {
    name: 'timeline:event-pages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });
      for (const event of timeline.events) {
        emit(`${eventPath(event.id)}index.html`, eventPage({ timeline, event, words, siteUrl, styles }));
        for (const alias of event.aliases ?? [])
          emit(`${eventPath(alias)}index.html`, aliasPage(event, words, siteUrl));
      }
      if (siteUrl) {
        emit('sitemap.xml', sitemap(timeline, siteUrl));
        emit('feed.xml', feed(timeline, siteUrl));
      } else this.info('SITE_URL is not set: canonical addresses, sitemap.xml and feed.xml are left out');
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const id = /^\/events\/([^/]+)\/(?:index\.html)?$/.exec(request.url ?? '')?.[1];
        const event = id && findEvent(timeline.events, id);
        if (!event) return next();
        const page = { timeline, event, words, siteUrl, styles: ['src/site/page.css'] };
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(event.id === id ? eventPage(page) : aliasPage(event, words, siteUrl));
      });
    },
  };
}

/** The site's public address from the setting `SITE_URL`, with a slash at its end; undefined where it is not set. */
export function siteAddress(setting: string | undefined): string | undefined {
  if (!setting) return undefined;
  if (!URL.canParse(setting) || !/^https?:/.test(setting)) throw new Error(`invalid SITE_URL: ${setting}`);
  const { origin, pathname } = new URL(setting);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}

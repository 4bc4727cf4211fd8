import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { eventPath } from '../../url/event-address.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import { wellFormedXml } from '../shared/xml.js';

/**
 * Lists all pages of the site for search engines.
 *
 * @param siteUrl - addresses in a sitemap have to be absolute
 * @returns an XML document
 */
export function sitemap({ events }: ResolvedTimeline, siteUrl: string): string {
  const urls = ['', ...events.map(({ id }) => eventPath(id))].map(
    (path) => markup`<url><loc>${siteUrl}${path}</loc></url>\n`,
  );
  return xml(markup`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`);
}

/**
 * Writes corrections and events as an Atom feed. A corrected event is dated by its latest correction.
 *
 * @param siteUrl - the site's public address, with its slash
 * @returns an XML document
 */
export function feed(
  { title, summary, lang, events, corrections = [], sources }: ResolvedTimeline,
  siteUrl: string,
): string {
  const published = Object.values(sources)
    .map((source) => /^\d{4}-\d\d-\d\d/.exec(source.published)?.[0] ?? '')
    .toSorted()
    .at(-1);
  const stamp = (day: string): string => `${day}T00:00:00Z`;
  const first = published || '1970-01-01';
  const entries = events.map((event): { updated: string; content: Content } => {
    const own = corrections.filter(({ event: name }) => name === event.id || event.aliases?.includes(name));
    const updated =
      own
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? first;
    const url = `${siteUrl}${eventPath(event.id)}`;
    const changes = own.map(({ what, why }) => ` ${what} ${why}`).join('');
    return {
      updated,
      content: markup`<entry>
<id>${url}</id>
<title>${event.title}</title>
<link href="${url}"/>
<updated>${stamp(updated)}</updated>
<summary>${event.summary}${changes}</summary>
</entry>
`,
    };
  });
  const latest = entries.toSorted((a, b) => (a.updated < b.updated ? 1 : -1));
  return xml(markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${siteUrl}</id>
<title>${title}</title>
<subtitle>${summary}</subtitle>
<link href="${siteUrl}"/>
<link rel="self" href="${siteUrl}feed.xml"/>
<updated>${stamp(latest[0]?.updated ?? first)}</updated>
<author><name>${title}</name></author>
${latest.map(({ content }) => content)}</feed>
`);
}

const xml = (content: Markup): string => wellFormedXml(`<?xml version="1.0" encoding="UTF-8"?>\n${content.toString()}`);

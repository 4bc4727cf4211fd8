import type {
  ResolvedCitation,
  ResolvedDate,
  ResolvedEvent,
  ResolvedSource,
  ResolvedTimeline,
} from '../../timeline/resolved-types.js';

/** Plain dates, which schema.org shares with ISO 8601; a set of dates or one in doubt has no such form. */
const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * What search engines and libraries read of an event's page, as a JSON-LD object of schema.org: a page about an event,
 * citing the news article with the words it rests on. A date that is inferred or uncertain is never given as the event's:
 * the page says what span it is about instead.
 *
 * @param url - the page's address, where the site's is known
 */
export function structuredData(
  timeline: ResolvedTimeline,
  event: ResolvedEvent,
  url?: string,
): Record<string, unknown> {
  const { date, title, summary, citations } = event;
  const sources = [...new Set(citations.map(({ source }) => source))];
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(url && { '@id': url, url }),
    name: title,
    description: summary,
    inLanguage: timeline.lang,
    isPartOf: { '@type': 'WebSite', name: timeline.title },
    ...(date && { temporalCoverage: coverage(date) }),
    about: { '@type': 'Event', name: title, description: summary, ...(date && knownDates(date)) },
    citation: sources.flatMap((key) => {
      const source = timeline.sources[key];
      return source
        ? [
            newsArticle(
              source,
              citations.filter((citation) => citation.source === key),
            ),
          ]
        : [];
    }),
  };
}

/**
 * Writes JSON for a script element of a page.
 *
 * @returns JSON in which nothing can end the element
 */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

function newsArticle(
  { publisher, published, title, author, url }: ResolvedSource,
  citations: readonly ResolvedCitation[],
) {
  return {
    '@type': 'NewsArticle',
    publisher: { '@type': 'Organization', name: publisher },
    ...(PLAIN.test(published) && { datePublished: published }),
    ...(title && { headline: title }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(url && /^https?:/.test(url) && { url }),
    hasPart: citations.map(({ quote, speaker }) => ({
      '@type': 'Quotation',
      text: quote,
      ...(speaker && { spokenByCharacter: { '@type': 'Person', name: speaker } }),
    })),
  };
}

/** The ends that the source states and that are one plain date. */
function knownDates({ start, end, basis, inferredEnds }: ResolvedDate): { startDate?: string; endDate?: string } {
  const inferred = basis === 'inferred' ? (inferredEnds ?? ['start', 'end']) : [];
  return {
    ...(PLAIN.test(start) && !inferred.includes('start') && { startDate: start }),
    ...(end && PLAIN.test(end) && !inferred.includes('end') && { endDate: end }),
  };
}

/** From the earliest to the latest day it may have been, as an ISO 8601 interval; `..` where there is no bound. */
function coverage({ bounds }: ResolvedDate): string {
  const day = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '..');
  return `${day(bounds.earliestStart)}/${day(bounds.latestEnd - 1)}`;
}

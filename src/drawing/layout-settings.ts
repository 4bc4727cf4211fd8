import { dateInWords, formatPeriod } from '../dates/date-words.js';
import type { ClusterSpan } from '../layout/clusters.js';
import type { ChartEntry } from '../layout/entry-index.js';
import type { Geometry } from '../layout/geometry.js';
import type { LayoutSettings } from '../layout/measures.js';
import type { Measure } from '../layout/label-text.js';
import type { Words } from '../words/words.js';

/** A lane may have room for more lines, but a longer title would read no better. */
const MAX_LINES = 3;

/**
 * Puts together what the layout needs to know of a chart.
 *
 * @param width - of the chart, in pixels
 * @param measure - measures text in the chart's fonts
 */
export function layoutSettings(width: number, geometry: Geometry, measure: Measure, words: Words): LayoutSettings {
  const { lanes, laneHeight, lineHeight, labelWidth } = geometry;
  return {
    width,
    lanes,
    laneHeight,
    lineHeight,
    lines: Math.min(Math.floor(laneHeight / lineHeight), MAX_LINES),
    labelWidth,
    labels: new Map(),
    measure,
    when: (entry) => dateLabel(entry, words),
    cluster: (span, count) => {
      const title = clusterPeriod(span, words);
      return { title, when: words.entries(count), name: words.cluster(count, title) };
    },
  };
}

/** The words below an entry's title: the source's own words for its date, or ours where it has none. */
function dateLabel({ event: { date } }: ChartEntry, words: Words): string {
  if (!date) return '';
  return date.stated.length > 0 ? words.quoted(date.stated.join(' … ')) : dateInWords(date, words.dates, words.lang);
}

/** The period of a cluster's dates, no more exact than the dates at its ends. */
function clusterPeriod({ from, to, doubt, open }: ClusterSpan, words: Words): string {
  const period = formatPeriod(from, to, words.dates, words.lang, doubt);
  return open ? words.orBefore(period) : period;
}

import type { LayoutSettings } from '../layout/measures.js';
import type { Measure } from '../layout/text.js';
import type { Words } from '../words/words.js';
import type { Geometry } from '../layout/geometry.js';
import { clusterPeriod, dateLabel } from './entry-name.js';

/** What the layout needs to know of a chart so wide, in some font and language. */
export function layoutSettings(width: number, geometry: Geometry, measure: Measure, words: Words): LayoutSettings {
  const { lanes, laneHeight, lineHeight, labelWidth } = geometry;
  return {
    width,
    lanes,
    laneHeight,
    lineHeight,
    // A lane may be higher where the page gives the chart room; a title of more lines is no better read.
    lines: Math.min(Math.floor(laneHeight / lineHeight), 3),
    labelWidth,
    measure,
    when: (entry) => dateLabel(entry, words),
    cluster: (span, count) => {
      const title = clusterPeriod(span, words);
      return { title, when: words.entries(count), name: words.cluster(count, title) };
    },
  };
}

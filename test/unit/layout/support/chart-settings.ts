import type { ClusterSpan } from '../../../../src/layout/clusters.js';
import type { LayoutSettings } from '../../../../src/layout/measures.js';
import type { Measure } from '../../../../src/layout/label-text.js';
import { geometryFor } from '../../../../src/layout/geometry.js';
import { layoutSettings } from '../../../../src/drawing/layout-settings.js';
import { english } from '../../../../src/words/english.js';

/** Seven pixels a code unit. */
export const monospace: Measure = (text) => text.length * 7;

/** Every code unit has a width of its own, and the two fonts differ. */
export const proportional: Measure = (text, font) => {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += 3 + ((text.charCodeAt(index) * 7) % 9);
  return font === 'when' ? width * 0.93 : width;
};

const day = (time: number): string => new Date(time).toISOString().replace(/T.*/, '');

/** The layout settings of a chart of some width, as the chart itself makes them but for words that say what they are. */
export function chartSettings(width: number, measure: Measure): LayoutSettings {
  return {
    ...layoutSettings(width, geometryFor(width), measure, english),
    when: ({ event: { date } }) => [date?.start, date?.end].filter(Boolean).join(' to '),
    cluster: ({ from, to }: ClusterSpan, count) => {
      const title = `${day(from)} to ${day(to)}`;
      return { title, when: `${count} entries`, name: `${count} entries, ${title}` };
    },
  };
}

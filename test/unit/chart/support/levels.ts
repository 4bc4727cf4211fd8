import type { ClusterSpan } from '../../../../src/chart/clusters.js';
import type { EntryIndex } from '../../../../src/chart/entries.js';
import { layoutLevel, levelOf, scaleOf, type LayoutSettings, type Level } from '../../../../src/chart/level.js';
import type { Measure } from '../../../../src/chart/text.js';
import { duration, wholeView, type View } from '../../../../src/chart/view.js';
import { geometryFor } from '../../../../src/elements/chart/geometry.js';

/** Seven pixels a code unit. */
export const monospace: Measure = (text) => text.length * 7;

/** Every code unit has a width of its own, and the two fonts differ. */
export const proportional: Measure = (text, font) => {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += 3 + ((text.charCodeAt(index) * 7) % 9);
  return font === 'when' ? width * 0.93 : width;
};

const day = (time: number): string => new Date(time).toISOString().replace(/T.*/, '');

/** The layout settings of a chart of some width, as the chart itself makes them. */
export function chartSettings(width: number, measure: Measure): LayoutSettings {
  const { lanes, laneHeight, lineHeight, labelWidth, shortWidth } = geometryFor(width);
  return {
    width,
    lanes,
    lines: Math.floor(laneHeight / lineHeight),
    labelWidth,
    shortWidth,
    measure,
    when: ({ event: { date } }) => [date?.start, date?.end].filter(Boolean).join(' to '),
    cluster: ({ from, to }: ClusterSpan, count) => {
      const title = `${day(from)} to ${day(to)}`;
      return { title, when: `${count} entries`, name: `${count} entries, ${title}` };
    },
  };
}

/** Levels by number, as the chart keeps them. */
export class Levels {
  readonly #known = new Map<number, Level>();
  readonly #index: EntryIndex;
  readonly #settings: LayoutSettings;
  readonly #whole: number;

  constructor(index: EntryIndex, settings: LayoutSettings) {
    this.#index = index;
    this.#settings = settings;
    this.#whole = settings.width / duration(wholeView(index.span));
  }

  /** The level that a view is drawn on. */
  for(view: View): Level {
    const number = levelOf(this.#settings.width / duration(view), this.#whole);
    let level = this.#known.get(number);
    if (!level) {
      level = layoutLevel(this.#index, scaleOf(number, this.#whole), this.#settings);
      this.#known.set(number, level);
    }
    return level;
  }
}

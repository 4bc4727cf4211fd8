import type { LayoutSettings } from '../../../../src/chart/level.js';
import type { Measure } from '../../../../src/chart/text.js';

/** Fonts of a sort: one where all characters are as wide, and one where they are not. */
export const MEASURES: Record<string, Measure> = {
  monospace: (text) => text.length * 7,
  proportional: (text, font) =>
    [...text].reduce((width, character) => width + ('ijl .,…'.includes(character) ? 4 : 9), 0) *
    (font === 'when' ? 0.9 : 1),
};

/** The chart's two sizes; below 600 pixels the smaller. */
export function settingsFor(width: number, measure: Measure): LayoutSettings {
  const compact = width < 600;
  return {
    width,
    lanes: compact ? 4 : 6,
    lines: 3,
    labelWidth: compact ? 120 : 190,
    shortWidth: compact ? 80 : 104,
    measure,
    when: ({ event }) => event.date?.start ?? '',
    cluster: ({ from, to }, count) => ({
      title: `${new Date(from).getUTCFullYear()} to ${new Date(to).getUTCFullYear()}`,
      when: `${count} entries`,
      name: `${count} entries`,
    }),
  };
}

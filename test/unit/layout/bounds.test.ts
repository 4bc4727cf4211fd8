import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSettings } from '../../../src/drawing/chart-settings.js';
import { drawChart } from '../../../src/drawing/draw-chart.js';
import type { Shape } from '../../../src/drawing/shape.js';
import { ChartLayout, type ChartScene } from '../../../src/layout/chart-layout.js';
import { chartSizes, MARGIN_PX } from '../../../src/layout/chart-sizes.js';
import { indexEntries, type EntryIndex } from '../../../src/layout/entry-index.js';
import { STACK_CELL_PX } from '../../../src/layout/packed-level.js';
import { axisOf } from '../../../src/layout/ticks.js';
import { limitsOf, SECOND, type View } from '../../../src/layout/view.js';
import type { EventDate } from '../../../src/timeline/types.js';
import { english } from '../../../src/words/english.js';
import { Random } from './support/random.js';
import { countShapes } from './support/scene-boxes.js';
import { measure } from './support/settings-at.js';
import { dated, edtf, eventOf, KINDS, timelineOf } from './support/timelines.js';

const YEAR = 365.2425 * 86_400_000;
const LONGEST = 20_000 * YEAR;
/** The first and the last year of the dates that `edtf` writes. */
const [FIRST, LAST] = [Date.UTC(-9990, 0), Date.UTC(9990, 0)];

/** A number from 0 to 1. `fc.double` would be next to nothing in most cases. */
const share = fc.integer({ min: 0, max: 1_000_000 }).map((number) => number / 1_000_000);
const between = (low: number, high: number): fc.Arbitrary<number> => share.map((part) => low + part * (high - low));
/** From a second on, every order of magnitude as often as any other, and the shortest and the longest most often. */
const lengthUpTo = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    share.map((part) => SECOND * (most / SECOND) ** part),
    fc.constantFrom(SECOND, most),
  );

/** So many events have a row each; of more, all share fewer rows. */
const MOST_ROWS = 15;

interface TimelineCase {
  readonly seed: number;
  readonly count: number;
  /** From the first date to the last, in milliseconds. */
  readonly span: number;
  /** Where that begins between the first and the last year there may be. */
  readonly place: number;
}
const timelineCase: fc.Arbitrary<TimelineCase> = fc.record({
  seed: fc.nat(),
  count: fc.oneof(fc.integer({ min: 1, max: MOST_ROWS }), fc.integer({ min: MOST_ROWS + 1, max: 2000 })),
  span: lengthUpTo(LONGEST),
  place: share,
});

interface ChartCase {
  /** Of the chart with its margins, and what a page gives to its rows (0 where it gives nothing), in pixels. */
  readonly width: number;
  readonly rowsHeight: number;
  /** How many times wider than usual text is. */
  readonly textScale: number;
  readonly length: number;
  /** Which of the events the view has in its middle, or where it is on the timeline, or in all the years around. */
  readonly about: 'event' | 'timeline' | 'anywhere';
  readonly place: number;
}
const chartCase: fc.Arbitrary<ChartCase> = fc.record({
  width: fc.oneof(between(0, 5120), between(0, 400)),
  rowsHeight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2000 })),
  textScale: between(0.5, 4),
  length: lengthUpTo(1.2 * LONGEST),
  about: fc.constantFrom('event', 'timeline', 'anywhere'),
  place: share,
});

const SENTENCES = ['Something happens in a place again, ', '停戰協定在早晨簽署。', 'Donaudampfschifffahrt', '👩‍👩‍👧'];

/** A title of up to so many letters: often of as many, else short ones are as frequent as long ones. */
const randomTitle = (random: Random, most: number): string =>
  random
    .pick(SENTENCES)
    .repeat(500)
    .slice(0, random.chance(0.5) ? most : Math.round((most + 1) ** random.next()) - 1);

function randomDate(random: Random, moment: () => number): EventDate {
  const [from, to] = [moment(), moment()].toSorted((a, b) => a - b) as [number, number];
  const precision = random.whole(0, 4);
  const [start, end] = [edtf(from, precision), edtf(to, precision)];
  return random.pick([
    dated(start),
    dated(edtf(from, 3)),
    dated(edtf(from, random.whole(-2, -1))),
    dated(start, end),
    dated(start === end ? start : `[${start}..${end}]`),
    dated(`[..${start}]`),
    dated(`[${start}..]`),
    dated(start, '..'),
    dated(`[..${start}]`, end),
  ]);
}

/** Events that are strewn evenly over a span or crowd in a few places of it. */
function indexOf({ seed, count, span, place }: TimelineCase): EntryIndex {
  const random = new Random(seed);
  const first = FIRST + place * Math.max(LAST - FIRST - span, 0);
  const crowds = Array.from({ length: 3 }, () => random.next());
  const crowded = random.next();
  // The format allows 5,000.
  const mostLetters = random.pick([0, 10, 100, 5000]);
  const moment = (): number =>
    first + span * (random.chance(crowded) ? random.pick(crowds) + random.next() * 0.01 : random.next());
  const events = Array.from({ length: count }, (_, number) =>
    eventOf(
      `event-${number}`,
      randomDate(random, moment),
      random.pick(Object.keys(KINDS)),
      randomTitle(random, mostLetters),
    ),
  );
  return indexEntries(timelineOf(events));
}

/** Lays out a chart as its element does: rows share out the height of a page, and are folded where it is too low. */
function layoutOf(index: EntryIndex, { width, rowsHeight, textScale }: ChartCase): ChartLayout {
  const count = index.rows.length;
  const isPacked = count > MOST_ROWS;
  const isFolded = rowsHeight > 0 && !isPacked && rowsHeight < count * chartSizes(width).rowHeight;
  const sizes = chartSizes(width, isFolded ? 0 : rowsHeight, isPacked ? 0 : count);
  return new ChartLayout(
    index,
    chartSettings(
      width - 2 * MARGIN_PX,
      sizes,
      (text, font, size) => measure(text, font, size) * textScale,
      english,
      isFolded ? rowsHeight : undefined,
    ),
  );
}

function viewOf({ byAnchor, span }: EntryIndex, { length, about, place }: ChartCase): View {
  const middle = {
    event: byAnchor[Math.floor(place * (byAnchor.length - 1))]!.anchor,
    timeline: span.start + (place * 1.2 - 0.1) * (span.end - span.start),
    anywhere: 2 * (FIRST + place * (LAST - FIRST)),
  }[about];
  return { start: middle - length / 2, end: middle + length / 2 };
}

interface Drawn {
  readonly layout: ChartLayout;
  readonly scene: ChartScene;
  readonly shapes: readonly Shape[];
}

function drawn(index: EntryIndex, chart: ChartCase): Drawn {
  const layout = layoutOf(index, chart);
  const view = viewOf(index, chart);
  const scene = layout.sceneAt(view, layout.sceneAt(view), true);
  layout.viewOn(index.byAnchor[Math.floor(chart.place * (index.byAnchor.length - 1))]!, limitsOf(index.span));
  return { layout, scene, shapes: drawChart({ scene, settings: layout.settings, lang: 'en', ending: 'The end' }) };
}

/** A row is no lower than a target may be, and no higher than this. */
const [LEAST_ROW_PX, MOST_ROW_PX] = [24, 48];
/** Above and below the rows, with the cards of stacks. */
const BESIDE_ROWS_PX = 4 + 64 + 6;
/**
 * What an event takes of a packed row at the least: the ink of a mark, from there to its name, the space within the
 * tag of a name of no letters, and from there to the next event.
 */
const LEAST_EVENT_PX = 12 * 1.2 + 8 + 16 + 12;
/** The least distance of two labels on the axis, as a share of what is asked for: months differ in length. */
const LEAST_SPACING = 0.6;
/** The elements of a thing that is drawn. An event has most: two for itself, seven for its date, and six for its name. */
const MOST_ELEMENTS = 15;
/** The characters of a hatch that fills a row, for each pixel: a line of 40 characters in every 6.4 px. */
const MOST_INK = 8;

/** How many things that stand so far apart meet a stretch: one on either side may reach in. */
const mostWithin = (width: number, apart: number): number => Math.floor(width / apart) + 2;

/** All that a scene draws, against what has room in its pixels; no number here is that of the events. */
function expectWithinPixels({ layout, scene, shapes }: Drawn): void {
  const { plot, sizes } = layout.settings;
  const width = Math.max(plot.width, 0);
  const { shown, pinned, stacks, axis, view } = scene;
  const rows = new Map<number, number>();
  for (const { y, height } of [...shown, ...pinned]) {
    expect(height).toBeGreaterThanOrEqual(LEAST_ROW_PX);
    expect(y + height / 2).toBeLessThanOrEqual(axis);
    rows.set(y, (rows.get(y) ?? 0) + 1);
  }
  expect(rows.size).toBeLessThanOrEqual(MOST_ROWS);
  expect(axis).toBeLessThanOrEqual(MOST_ROWS * MOST_ROW_PX + BESIDE_ROWS_PX);
  const mostInRow = layout.isPacked ? mostWithin(width, LEAST_EVENT_PX) : 1;
  for (const count of rows.values()) expect(count).toBeLessThanOrEqual(mostInRow);
  expect(stacks.length).toBeLessThanOrEqual(layout.isPacked ? mostWithin(width, STACK_CELL_PX) : 0);
  const { ticks } = axisOf(view, plot.width, sizes.tickSpacing, 'en');
  // The coarsest ticks are 5,000 years apart, however narrow the chart is.
  expect(ticks.length).toBeLessThanOrEqual(mostWithin(width, LEAST_SPACING * sizes.tickSpacing) + 4);
  const things = shown.length + pinned.length + stacks.length + ticks.length + 1;
  expect(countShapes(shapes)).toBeLessThanOrEqual(MOST_ELEMENTS * things);
  expect(inkOf(shapes)).toBeLessThanOrEqual(MOST_INK * width * rows.size + 600 * things);
}

/** The characters of all paths, which grow with what is drawn of a hatch. */
const inkOf = (shapes: readonly Shape[]): number =>
  shapes.reduce(
    (sum, shape) => sum + (shape.type === 'group' ? inkOf(shape.children) : shape.type === 'path' ? shape.d.length : 0),
    0,
  );

/** The dates behind what is drawn may be open, and so infinite. */
const NOT_DRAWN = new Set(['entry', 'entries', 'key']);

/** What is no finite number in a value, the texts of paths and transforms included. */
function unfit(value: unknown): unknown[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [value];
  if (typeof value === 'string') return /NaN|Infinity/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (NOT_DRAWN.has(name) ? [] : unfit(inner)));
}

/**
 * In milliseconds, for a layout with a scene and the view that leads to an event. This tells a freeze, which lasts for
 * minutes, from work, which takes some 20 ms. It is no benchmark: nothing can be read from it but that the page lives.
 */
const FREEZE = 1000;

/** How long an action takes at best, in milliseconds: what the machine was busy with meanwhile does not count. */
function timeOf(action: () => void): number {
  const timed = (): number => {
    const began = performance.now();
    action();
    return performance.now() - began;
  };
  const time = timed();
  return time < FREEZE ? time : Math.min(time, timed());
}

describe('any scene of 1 to 2,000 events, from a second to 20,000 years, 0 to 5,120 px wide', () => {
  it('has no more to draw than its pixels have room for, in finite numbers, and takes no time that stops a page', () => {
    fc.assert(
      fc.property(timelineCase, fc.array(chartCase, { minLength: 3, maxLength: 3 }), (timeline, charts) => {
        const index = indexOf(timeline);
        for (const chart of charts) {
          let drawing!: Drawn;
          expect(timeOf(() => (drawing = drawn(index, chart)))).toBeLessThan(FREEZE);
          expectWithinPixels(drawing);
          const { shown, pinned, stacks, axis, height, before, after } = drawing.scene;
          expect(unfit([shown, pinned, stacks, axis, height, before, after, drawing.shapes])).toEqual([]);
        }
      }),
      // What takes seconds is not run again for minutes to find the smallest input that does.
      { numRuns: 100, interruptAfterTimeLimit: 20_000 },
    );
  });
});

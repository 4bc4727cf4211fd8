import type { EntryIndex } from '../../chart/entries.js';
import { heldBy } from '../../chart/labels.js';
import { layoutLevel, type Level } from '../../chart/level.js';
import { sceneOf, type Scene, type SceneCluster } from '../../chart/scene.js';
import type { Measure } from '../../chart/text.js';
import { axisOf, type Tick } from '../../chart/ticks.js';
import { DAY, duration, wholeView, type View } from '../../chart/view.js';
import { round, type Geometry } from '../../elements/chart/geometry.js';
import { layoutSettings } from '../../elements/chart/layout-settings.js';
import { markup, type Content, type Markup } from '../markup.js';
import type { PageWords } from '../words/words.js';
import { drawnScene, type Paint } from './scene.js';

/** A period as a drawing that needs nothing else: for paper, and where there is no script. Lengths in pixels. */
export interface LabelledDrawing {
  readonly view: View;
  readonly index: EntryIndex;
  readonly level: Level;
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly content: Markup;
}

/** As wide as what a sheet of A4 or Letter holds between its margins. */
export const PAPER_WIDTH = 680;
const FONT = 10.5;
const LINE_HEIGHT = 12;
/** Two lines of a title and the date's words. */
const LANE_HEIGHT = 37;
/** Ticks in two rows. */
const BELOW_AXIS = 37;
/** Where more is crowded than that, the list has to do. */
const MOST_INSETS = 7;
/** No inset is about less: around a single day there is nothing to see. */
const LEAST = 8 * DAY;
/** What an inset shows on both sides of what it is about, as shares of that: more where names have no room otherwise. */
const AIR = [0.15, 0.3, 0.45];

/** On the page, colours are its own, so that they follow its scheme. */
export const ofPage: Paint = (token) => `var(${token.replace('--timeline-', '--page-')})`;

/**
 * Widths for whichever font the reader has: of the usual ones none is wider. Too wide costs a little room, too narrow
 * would let labels run into each other.
 */
const measure: Measure = (text, font) => text.length * FONT * (font === 'label' ? 0.64 : 0.54);

/**
 * The whole timeline, and each period that it is too small to tell apart once more by itself, as long as any is: first
 * the whole.
 */
export function drawingsOf(index: EntryIndex, words: PageWords): LabelledDrawing[] {
  const whole = labelledDrawing(index, wholeView(index.span), 6, words);
  const drawings = [whole];
  for (const drawing of drawings) {
    for (const cluster of drawing.scene.clusters) {
      const inset = drawings.length <= MOST_INSETS && insetOf(cluster, drawing, index, words);
      if (inset) drawings.push(inset);
    }
  }
  return drawings.sort((a, b) => (a === whole ? -1 : b === whole ? 1 : a.view.start - b.view.start));
}

/** What a cluster of a drawing holds, by itself; not where that would be hardly closer than the drawing is. */
function insetOf(
  { first, last }: SceneCluster,
  { level, view }: LabelledDrawing,
  index: EntryIndex,
  words: PageWords,
): LabelledDrawing | undefined {
  const held = heldBy(level, first, last);
  const start = Math.min(...held.map(({ from }) => from));
  const end = Math.max(...held.map(({ to }) => to));
  const middle = (start + end) / 2;
  const drawings = AIR.flatMap((air): LabelledDrawing[] => {
    const half = Math.max((end - start) * (0.5 + air), LEAST / 2);
    const closer = { start: middle - half, end: middle + half };
    return duration(closer) < duration(view) / 2 ? [labelledDrawing(index, closer, 5, words)] : [];
  });
  const named = ({ scene }: LabelledDrawing): number =>
    [...scene.marks, ...scene.spans].filter(({ entry, label }) => label && held.includes(entry)).length;
  return drawings.reduce<LabelledDrawing | undefined>(
    (best, drawing) => (best && named(best) >= named(drawing) ? best : drawing),
    undefined,
  );
}

function labelledDrawing(index: EntryIndex, view: View, lanes: number, words: PageWords): LabelledDrawing {
  const axis = 6 + lanes * LANE_HEIGHT;
  const geometry: Geometry = {
    fontSize: FONT,
    lanes,
    laneHeight: LANE_HEIGHT,
    lineHeight: LINE_HEIGHT,
    labelWidth: 170,
    shortWidth: 110,
    tickSpacing: 60,
    axis,
    height: axis + BELOW_AXIS,
  };
  const width = PAPER_WIDTH;
  const settings = layoutSettings(width, geometry, measure, words);
  // Labels may stand anywhere within what is drawn: that is the whole here.
  const half = duration(view) / (duration(wholeView({ start: 0, end: 1 })) * 2);
  const middle = (view.start + view.end) / 2;
  const shown = { ...index, span: { start: middle - half, end: middle + half } };
  const level = layoutLevel(shown, width / duration(view), settings);
  const scene = lowered(sceneOf(level, view));
  const used = Math.max(0, ...[...scene.marks, ...scene.clusters, ...scene.spans].map(({ lane }) => lane)) + 1;
  // What stays empty above takes no paper.
  const low = { ...geometry, axis: 6 + used * LANE_HEIGHT, height: 6 + used * LANE_HEIGHT + BELOW_AXIS };
  const drawn = drawnScene({ scene, geometry: low, paint: ofPage, on: () => false, own: undefined });
  const content = markup`<g fill="none">${axisMarkup(view, low, words.lang)}${drawn}</g>`;
  return { view, index: shown, level, scene, width, height: low.height, content };
}

/** Lanes in which nothing stands are left out. */
function lowered(scene: Scene): Scene {
  const taken = [...new Set([...scene.marks, ...scene.clusters, ...scene.spans].map(({ lane }) => lane))].sort(
    (a, b) => a - b,
  );
  const down = <Item extends { readonly lane: number }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, lane: taken.indexOf(item.lane) }));
  return { ...scene, marks: down(scene.marks), clusters: down(scene.clusters), spans: down(scene.spans) };
}

/** Gridlines and ticks; below them the coarser unit where it begins. */
function axisMarkup(view: View, { axis, tickSpacing }: Geometry, lang: string): Content {
  const width = PAPER_WIDTH;
  const x = (time: number): number => round(((time - view.start) / duration(view)) * width);
  const { ticks, context } = axisOf(view, width, tickSpacing, lang);
  const labelled = ticks.filter(({ label }) => label);
  const [control, hair, ink] = ['control', 'hair', 'ink-2'].map((name) => ofPage(`--timeline-${name}`));
  const text = (said: string, at: number, y: number, anchor: string): Markup =>
    markup`<text x="${at}" y="${y}" font-size="${FONT}" text-anchor="${anchor}" fill="${ink}">${said}</text>`;
  const inside = ({ time, label }: Tick): boolean => {
    const half = measure(label, 'when') / 2;
    return x(time) >= half && x(time) <= width - half;
  };
  const begins = labelled.filter(({ context }) => context);
  const running = begins.length > 0 && x(begins[0]!.time) < measure(context, 'label') + 12 ? '' : context;
  return [
    markup`<path d="${labelled.map(({ time }) => `M${x(time)} 0V${axis}`).join('')}" stroke="${hair}"/>`,
    markup`<path d="M0 ${axis}H${width}${ticks.map(({ time, label }) => `M${x(time)} ${axis}v${label ? 6 : 3}`).join('')}" stroke="${control}"/>`,
    ...labelled.filter(inside).map(({ time, label }) => text(label, x(time), axis + 19, 'middle')),
    ...begins
      .filter(({ time, context = '' }) => x(time) + measure(context, 'label') < width)
      .map(({ time, context = '' }) => text(context, x(time), axis + 34, 'start')),
    running && text(running, 0, axis + 34, 'start'),
  ];
}

import type { EntryIndex } from '../../layout/entry-index.js';
import { clusterMembers } from '../../layout/mark-placement.js';
import type { SceneElement, SceneCluster } from '../../layout/scene-items.js';
import { layoutLevel, type Level } from '../../layout/level.js';
import { sceneOf, type Scene } from '../../layout/scene.js';
import { rowsOf, type Measure } from '../../layout/label-text.js';
import { pixelsPerMs, timeScale } from '../../layout/time-scale.js';
import { axisOf, type Tick } from '../../layout/ticks.js';
import { DAY, duration, wholeView, type View } from '../../layout/view.js';
import { round, type Geometry } from '../../layout/geometry.js';
import { layoutSettings } from '../../drawing/layout-settings.js';
import { markup, type Content, type Markup } from './markup.js';
import type { PageWords } from '../../words/site-words.js';
import { drawnScene, type Paint } from './scene-markup.js';

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
/** Two lines of a title, and room between them and the next. */
const LANE_HEIGHT = 34;
/** Ticks, and those of the coarser unit below them where there is one. */
const BELOW_AXIS = 25;
const BELOW_BOTH = 37;
/** Where more is crowded than that, the list has to do. */
const MOST_INSETS = 7;
/** No inset is about less: around a single day there is nothing to see. */
const LEAST = 8 * DAY;
/** What an inset shows on both sides of what it is about, as shares of that: more where names have no room otherwise. */
const AIR = [0.15, 0.3, 0.45];

/**
 * Gives a token the value it has on the page, so that it follows the page's scheme.
 *
 * @returns a CSS value
 */
export const ofPage: Paint = (token) => `var(${token.replace('--timeline-', '--page-')})`;

/**
 * Widths for whichever font the reader has: of the usual ones none is wider. Too wide costs a little room, too narrow
 * would let labels run into each other.
 */
const measure: Measure = (text, font) => text.length * FONT * (font === 'label' ? 0.64 : 0.54);

/**
 * Draws the whole timeline, and each period that is too crowded in it once more by itself, as long as there is one.
 *
 * @returns the drawings, the whole first
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
  const held = clusterMembers(level, first, last);
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
    tickSpacing: 60,
    axis,
    height: axis + BELOW_BOTH,
  };
  const width = PAPER_WIDTH;
  const settings = layoutSettings(width, geometry, measure, words);
  // Labels may stand anywhere within what is drawn: that is the whole here.
  const half = duration(view) / (duration(wholeView({ start: 0, end: 1 })) * 2);
  const middle = (view.start + view.end) / 2;
  const shown = { ...index, span: { start: middle - half, end: middle + half } };
  const level = layoutLevel(shown, pixelsPerMs(view, width), settings);
  const { scene, lanes: used } = lowered(sceneOf(level, view));
  // What stays empty above takes no paper.
  const top = 6 + used * LANE_HEIGHT;
  const { ticks, context } = axisOf(view, width, geometry.tickSpacing, words.lang);
  const below = context || ticks.some((tick) => tick.context) ? BELOW_BOTH : BELOW_AXIS;
  const low = { ...geometry, axis: top, height: top + below };
  const drawn = drawnScene({ scene, geometry: low, paint: ofPage, on: () => false, own: undefined });
  const content = markup`<g fill="none">${axisMarkup(view, low, words.lang)}${gapMarkup(index.gap, view, scene, top, words)}${drawn}</g>`;
  return { view, index: shown, level, scene, width, height: low.height, content };
}

/** Lanes in which nothing stands or is written are left out, and counted are those that are left. */
function lowered(scene: Scene): { scene: Scene; lanes: number } {
  const items: readonly SceneElement[] = [...scene.marks, ...scene.clusters, ...scene.spans];
  const taken = new Set(items.map(({ lane }) => lane));
  const laneAt = (up: number): number => Math.floor(up / LANE_HEIGHT);
  for (const { label } of items) {
    if (!label) continue;
    const top = laneAt(label.up + rowsOf(label.text) * LINE_HEIGHT);
    for (let lane = laneAt(label.up); lane <= top; lane++) taken.add(lane);
  }
  /** How many lanes below are left. */
  const kept = (lane: number): number => [...taken].filter((one) => one < lane).length;
  const down = <Item extends SceneElement>(some: readonly Item[]): Item[] =>
    some.map((item) => {
      const { lane, label } = item;
      if (!label) return { ...item, lane: kept(lane) };
      const by = laneAt(label.up) - kept(laneAt(label.up));
      return { ...item, lane: kept(lane), label: { ...label, up: label.up - by * LANE_HEIGHT } };
    });
  const { marks, clusters, spans } = scene;
  return { scene: { ...scene, marks: down(marks), clusters: down(clusters), spans: down(spans) }, lanes: taken.size };
}

/** Says of the longest gap that nothing is dated there, just above the axis, where no label needs the room. */
function gapMarkup(gap: View, view: View, scene: Scene, axis: number, words: PageWords): Content {
  const x = timeScale(view, PAPER_WIDTH);
  const [from, to] = [Math.max(x(gap.start), 0), Math.min(x(gap.end), PAPER_WIDTH)];
  const middle = (from + to) / 2;
  const half = measure(words.gap, 'when') / 2;
  const isInTheWay = ({ label }: SceneElement): boolean => {
    if (!label || label.up > 2 * LINE_HEIGHT) return false;
    const { x: at, align, text, icon } = label;
    const left = align === 'start' ? at - icon : at - text.width;
    return left < middle + half && left + icon + text.width > middle - half;
  };
  if (to - from < 2 * half || [...scene.marks, ...scene.clusters, ...scene.spans].some(isInTheWay)) return undefined;
  return textMarkup(words.gap, round(middle), axis - 8, 'middle');
}

/** Gridlines and ticks; below them the coarser unit where it begins. */
function axisMarkup(view: View, { axis, tickSpacing }: Geometry, lang: string): Content {
  const width = PAPER_WIDTH;
  const scale = timeScale(view, width);
  const x = (time: number): number => round(scale(time));
  const { ticks, context } = axisOf(view, width, tickSpacing, lang);
  const labelled = ticks.filter(({ label }) => label);
  const [control, hair] = ['control', 'hair'].map((name) => ofPage(`--timeline-${name}`));
  const inside = ({ time, label }: Tick): boolean => {
    const half = measure(label, 'when') / 2;
    return x(time) >= half && x(time) <= width - half;
  };
  const begins = labelled.filter(({ context }) => context);
  const running = begins.length > 0 && x(begins[0]!.time) < measure(context, 'label') + 12 ? '' : context;
  return [
    markup`<path d="${labelled.map(({ time }) => `M${x(time)} 0V${axis}`).join('')}" stroke="${hair}"/>`,
    markup`<path d="M0 ${axis}H${width}${ticks.map(({ time, label }) => `M${x(time)} ${axis}v${label ? 6 : 3}`).join('')}" stroke="${control}"/>`,
    ...labelled.filter(inside).map(({ time, label }) => textMarkup(label, x(time), axis + 19, 'middle')),
    ...begins
      .filter(({ time, context = '' }) => x(time) + measure(context, 'label') < width)
      .map(({ time, context = '' }) => textMarkup(context, x(time), axis + 34, 'start')),
    running && textMarkup(running, 0, axis + 34, 'start'),
  ];
}

const textMarkup = (said: string, x: number, y: number, anchor: string): Markup =>
  markup`<text x="${x}" y="${y}" font-size="${FONT}" text-anchor="${anchor}" fill="${ofPage('--timeline-ink-2')}">${said}</text>`;

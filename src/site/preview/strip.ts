import type { EntryIndex } from '../../chart/entries.js';
import type { Drawn, SceneCluster, SceneMark, SceneSpan } from '../../chart/items.js';
import { layoutLevel } from '../../chart/level.js';
import { GLYPH, halfHeight, MARK, type LayoutSettings } from '../../chart/measures.js';
import { sceneOf, type Scene } from '../../chart/scene.js';
import type { Measure } from '../../chart/text.js';
import { axisOf } from '../../chart/ticks.js';
import { duration, wholeView } from '../../chart/view.js';
import { laneCenter, round, type Geometry } from '../../elements/chart/geometry.js';
import { SHAPE_PATHS } from '../../elements/shapes.js';
import { tokenDeclarations } from '../../elements/tokens.js';
import { markup, type Content, type Markup } from '../markup.js';

const { light } = tokenDeclarations;
const PAPER = light['--timeline-paper']!;
const INK = light['--timeline-ink-2']!;
const CONTROL = light['--timeline-control']!;
const ACCENT = light['--timeline-accent']!;

/** The whole timeline, small and without labels, on which one event's place can be shown. Lengths in pixels. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  /** As SVG; at most one event is shown as the one it is about. */
  readonly draw: (id: string | undefined) => Markup;
}

const LANES = 3;
const LANE_HEIGHT = 22;
/** Ticks and their labels. */
const BELOW_AXIS = 24;
/** Least distance of two labelled ticks. */
const TICKS = 60;

/** Lays the timeline out once; each drawing of it only says which event it is about. */
export function stripOf(index: EntryIndex, width: number, lang: string): Strip {
  const axis = LANES * LANE_HEIGHT;
  const geometry: Geometry = {
    fontSize: 12,
    lanes: LANES,
    laneHeight: LANE_HEIGHT,
    lineHeight: LANE_HEIGHT,
    labelWidth: 0,
    tickSpacing: TICKS,
    axis,
    height: axis + BELOW_AXIS,
  };
  const view = wholeView(index.span);
  const level = layoutLevel(index, width / duration(view), settingsOf(geometry, width));
  const scene = sceneOf(level, view);
  const x = (time: number): number => round(((time - view.start) / duration(view)) * width);
  const ticks = axisOf(view, width, TICKS, lang).ticks.filter(({ label }) => label);
  const ground = markup`<path d="M0 ${axis}H${width}${ticks.map(({ time }) => `M${x(time)} ${axis}v6`).join('')}" stroke="${CONTROL}" fill="none"/>
${ticks.filter(({ time }) => x(time) > 14 && x(time) < width - 14).map(({ time, label }) => markup`<text x="${x(time)}" y="${axis + 20}" font-size="12" text-anchor="middle" fill="${INK}">${label}</text>`)}`;

  return {
    width,
    height: geometry.height,
    draw(id) {
      const entry = id === undefined ? undefined : index.byId.get(id);
      const place = entry ? level.placeOf(entry) : -1;
      const on = (item: Drawn): boolean =>
        entry !== undefined && ('entry' in item ? item.entry === entry : place >= item.first && place <= item.last);
      const foot = entry && ([x(entry.from), x(entry.to)] as const);
      return markup`<g fill="none">${ground}${drawing(scene, geometry, on, foot)}</g>`;
    },
  };
}

/** No label is wide enough to be placed. */
function settingsOf({ lanes, laneHeight, lineHeight, labelWidth }: Geometry, width: number): LayoutSettings {
  const measure: Measure = () => width;
  const cluster = () => ({ title: '', when: '', name: '' });
  return { width, lanes, lines: 1, laneHeight, lineHeight, labelWidth, measure, when: () => '', cluster };
}

type Foot = readonly [from: number, to: number];

/** @param own - what the date of the event it is about covers on the axis */
function drawing(
  { marks, spans, clusters }: Scene,
  geometry: Geometry,
  on: (item: Drawn) => boolean,
  own: Foot | undefined,
): Content {
  const items: readonly Drawn[] = [...spans, ...clusters, ...marks];
  return [
    ...[...clusters, ...marks].map((item) => foot(item.foot, item.x, item.lane, toneOf(item), geometry)),
    ...items.filter(on).map((item) => own && foot(own, middleOf(item), item.lane, ACCENT, geometry)),
    ...spans.map((item) => span(item, geometry)),
    ...clusters.map((item) => cluster(item, geometry)),
    ...marks.map((item) => mark(item, geometry)),
    ...items.filter(on).map((item) => ring(item, geometry)),
  ];
}

const toneOf = (item: Drawn): string => ('entry' in item ? light[`--timeline-${item.entry.kind.tone}`]! : INK);
const middleOf = (item: Drawn): number => ('left' in item ? (item.left + item.right) / 2 : item.x);

/** What a date covers on the axis, and the line up to what stands for it. */
function foot([from, to]: Foot, x: number, lane: number, color: string, geometry: Geometry): Markup {
  const width = Math.max(to - from, color === ACCENT ? 4 : 2);
  const { axis } = geometry;
  const stem = `M${round(x)} ${laneCenter(geometry, lane)}V${axis}`;
  return markup`<path d="${stem}" stroke="${color}"/><path d="M${round((from + to - width) / 2)} ${axis - 2}h${round(width)}v4h${round(-width)}z" fill="${color}"/>`;
}

function span(item: SceneSpan, geometry: Geometry): Markup {
  const { entry, lane, left, right, core, glyph: at } = item;
  const y = laneCenter(geometry, lane);
  const tone = toneOf(item);
  if (entry.bounds.moment) {
    return markup`<path d="M${round(left)} ${y}H${round(right)}" stroke="${tone}" stroke-width="1.5" stroke-dasharray="4 3"/>${at !== undefined && shape(item.entry.kind.shape, at, y, tone)}`;
  }
  const half = halfHeight(entry);
  const box = ([from, to]: readonly [number, number], paint: Markup): Markup =>
    markup`<rect x="${round(from)}" y="${y - half}" width="${round(Math.max(to - from, 1))}" height="${2 * half}" ${paint}/>`;
  const dashed = markup`stroke="${tone}" stroke-width="1.25" stroke-dasharray="3 2.25" fill="${tone}" fill-opacity="0.13"`;
  return markup`${box([left, right], dashed)}${core && box(core, markup`fill="${tone}"`)}`;
}

const mark = (item: SceneMark, geometry: Geometry): Markup =>
  shape(item.entry.kind.shape, item.x, laneCenter(geometry, item.lane), toneOf(item));

const shape = (name: keyof typeof SHAPE_PATHS, x: number, y: number, tone: string): Markup =>
  markup`<path d="${SHAPE_PATHS[name]}" transform="translate(${round(x)} ${y})" fill="${tone}" stroke="${PAPER}" stroke-width="3" paint-order="stroke"/>`;

function cluster({ x, lane, count }: SceneCluster, geometry: Geometry): Markup {
  const y = laneCenter(geometry, lane);
  const said = count > 99 ? '99+' : String(count);
  const width = said.length > 2 ? 28 : 20;
  const pill = (by: number): Markup =>
    markup`<rect x="${round(x - width / 2 + by)}" y="${y - 9 - by}" width="${width}" height="18" rx="9" fill="${PAPER}" stroke="${INK}" stroke-width="1.25"/>`;
  return markup`${pill(2)}${pill(0)}<text x="${round(x)}" y="${y + 4}" font-size="12" font-weight="600" text-anchor="middle" fill="${INK}">${said}</text>`;
}

function ring(item: Drawn, geometry: Geometry): Markup {
  const half = 'left' in item ? halfHeight(item.entry) + 4 : MARK / 2;
  const [left, right] = 'left' in item ? [item.left - 4, item.right + 4] : [item.x - GLYPH - 6, item.x + GLYPH + 6];
  const y = laneCenter(geometry, item.lane) - half;
  return markup`<rect x="${round(left)}" y="${round(y)}" width="${round(right - left)}" height="${2 * half}" rx="${'left' in item ? 3 : half}" stroke="${ACCENT}" stroke-width="2"/>`;
}

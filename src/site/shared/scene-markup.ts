import type { SceneElement, SceneCluster, SceneLabel, SceneMark, SceneSpan } from '../../layout/scene-items.js';
import { SMALL_SHAPE_PX } from '../../layout/mark-placement.js';
import { GLYPH_RADIUS_PX, halfHeight, MIN_TARGET_PX, OPEN_SIDE_PX } from '../../layout/measures.js';
import type { Scene } from '../../layout/scene.js';
import { rowsOf } from '../../layout/label-text.js';
import { centerOf, laneCenter, round, type Geometry } from '../../layout/geometry.js';
import { DESCENT_PX, MIDDLE_PX } from '../../drawing/labels.js';
import { SHAPE_PATHS } from '../../drawing/shape-paths.js';
import type { Kind } from '../../timeline/types.js';
import { markup, type Content, type Markup } from './markup.js';

/** What the axis is marked with for an event. Pixels. */
export type Foot = readonly [from: number, to: number];

/** A token's colour as it is written into a drawing: `--timeline-ink` as a value, or as a property of the page. */
export type Paint = (token: string) => string;

/** How a scene is drawn outside the element: as markup that needs no script and no style sheet. */
export interface SceneDrawing {
  readonly scene: Scene;
  readonly geometry: Geometry;
  readonly paint: Paint;
  /** What is shown as the one the drawing is about. */
  readonly on: (item: SceneElement) => boolean;
  /** What the date of that one covers on the axis. */
  readonly own: Foot | undefined;
}

/**
 * Draws bars, marks and clusters with their feet on the axis, and the labels above them.
 *
 * @returns SVG
 */
export function drawnScene(drawing: SceneDrawing): Content {
  const { scene, geometry, paint, on, own } = drawing;
  const { marks, spans, clusters } = scene;
  const items: readonly SceneElement[] = [...spans, ...clusters, ...marks];
  const ink = paint('--timeline-ink-2');
  const accent = paint('--timeline-accent');
  const toneOf = (item: SceneElement): string => ('entry' in item ? paint(`--timeline-${item.entry.kind.tone}`) : ink);
  const paper = paint('--timeline-paper');
  return [
    ...spans.map((item) => whiskerSides(item, geometry, toneOf(item))),
    ...[...clusters, ...marks].map((item) => foot(item.foot, item.x, item.lane, toneOf(item), geometry)),
    ...items.filter(on).map((item) => own && foot(own, middleOf(item), item.lane, accent, geometry, 4)),
    ...spans.map((item) => span(item, geometry, toneOf(item), paper)),
    ...clusters.map((item) => cluster(item, geometry, ink, paper)),
    ...marks.map((item) => mark(item, geometry, toneOf(item), paper)),
    ...items.filter(on).map((item) => ring(item, geometry, accent)),
    ...items.map((item) => item.label && label(item, item.label, drawing)),
  ];
}

const middleOf = (item: SceneElement): number => ('left' in item ? (item.left + item.right) / 2 : item.x);

/** What a date covers on the axis, and the line up to what stands for it. */
function foot([from, to]: Foot, x: number, lane: number, color: string, geometry: Geometry, least = 2): Markup {
  const width = Math.max(to - from, least);
  const { axis } = geometry;
  const stem = `M${round(x)} ${laneCenter(geometry, lane)}V${axis}`;
  return markup`<path d="${stem}" stroke="${color}"/><path d="M${round((from + to - width) / 2)} ${axis - 2}h${round(width)}v4h${round(-width)}z" fill="${color}"/>`;
}

/** Down to the axis from both ends of a moment that is known to lie within. */
function whiskerSides({ entry, lane, left, right }: SceneSpan, geometry: Geometry, tone: string): Content {
  if (!entry.bounds.moment) return undefined;
  const y = laneCenter(geometry, lane);
  const { axis } = geometry;
  const [from, to] = [round(left), round(right)];
  return markup`<path d="M${from} ${y}H${to}V${axis}H${from}z" fill="${tone}" fill-opacity="0.07"/><path d="M${from} ${y}V${axis}M${to} ${y}V${axis}" stroke="${tone}" stroke-dasharray="1.5 2.5"/><path d="M${from} ${axis - 2}H${to}v4H${from}z" fill="${tone}"/>`;
}

function span(item: SceneSpan, geometry: Geometry, tone: string, paper: string): Markup {
  const { entry, left, right, core, glyph: at } = item;
  const y = centerOf(geometry, item);
  if (entry.bounds.moment) {
    return markup`<path d="M${round(left)} ${y}H${round(right)}" stroke="${tone}" stroke-width="1.5" stroke-dasharray="4 3"/><path d="M${round(left)} ${y - 5}v10M${round(right)} ${y - 5}v10" stroke="${tone}" stroke-width="1.5"/>${at !== undefined && shape(entry.kind, at, y, tone, paper)}`;
  }
  const half = halfHeight(entry);
  const box = ([from, to]: readonly [number, number], look: Markup): Markup =>
    markup`<rect x="${round(from)}" y="${y - half}" width="${round(Math.max(to - from, 1))}" height="${2 * half}" ${look}/>`;
  const dashed = markup`stroke="${tone}" stroke-width="1.25" stroke-dasharray="3 2.25" fill="${tone}" fill-opacity="0.13"`;
  const [from, to] = core ?? [right, right];
  return markup`${from - left > 1 && box([left, from], dashed)}${right - to > 1 && box([to, right], dashed)}${core && box(core, markup`fill="${tone}"`)}`;
}

function mark(item: SceneMark, geometry: Geometry, tone: string, paper: string): Markup {
  const y = laneCenter(geometry, item.lane);
  return markup`${openSide(item, y, tone)}${shape(item.entry.kind, item.x, y, tone, paper)}`;
}

/** The side of a mark on which its date has no bound. */
function openSide({ entry, x, open }: SceneMark, y: number, tone: string): Content {
  if (!entry.open || open < OPEN_SIDE_PX) return undefined;
  const towards = entry.open === 'start' ? -1 : 1;
  const tip = round(x + towards * open);
  return markup`<path d="M${tip} ${y}H${round(x + towards * GLYPH_RADIUS_PX)}" stroke="${tone}" stroke-width="1.5" stroke-dasharray="4 3"/><path d="M${round(tip - towards * 6)} ${y - 5}L${tip} ${y}l${-towards * 6} 5" stroke="${tone}" stroke-width="1.5"/>`;
}

const shape = (kind: Kind, x: number, y: number, tone: string, paper: string): Markup =>
  markup`<path d="${SHAPE_PATHS[kind.shape]}" transform="translate(${round(x)} ${y})" fill="${tone}" stroke="${paper}" stroke-width="3" paint-order="stroke"/>`;

function cluster({ x, lane, count }: SceneCluster, geometry: Geometry, ink: string, paper: string): Markup {
  const y = laneCenter(geometry, lane);
  const said = count > 99 ? '99+' : String(count);
  const width = said.length > 2 ? 28 : 20;
  const pill = (by: number): Markup =>
    markup`<rect x="${round(x - width / 2 + by)}" y="${y - 9 - by}" width="${width}" height="18" rx="9" fill="${paper}" stroke="${ink}" stroke-width="1.25"/>`;
  return markup`${pill(2)}${pill(0)}<text x="${round(x)}" y="${y + 4}" font-size="12" font-weight="600" text-anchor="middle" fill="${ink}">${said}</text>`;
}

function ring(item: SceneElement, geometry: Geometry, accent: string): Markup {
  const half = 'left' in item ? halfHeight(item.entry) + 4 : MIN_TARGET_PX / 2;
  const [left, right] =
    'left' in item ? [item.left - 4, item.right + 4] : [item.x - GLYPH_RADIUS_PX - 6, item.x + GLYPH_RADIUS_PX + 6];
  const y = centerOf(geometry, item) - half;
  return markup`<rect x="${round(left)}" y="${round(y)}" width="${round(right - left)}" height="${2 * half}" rx="${'left' in item ? 3 : half}" stroke="${accent}" stroke-width="2"/>`;
}

/** The title and the date's words, with the shape of its kind where it is a bar's, and of its kinds where a cluster's. */
function label(item: SceneElement, { text, x, align, icon, up }: SceneLabel, drawing: SceneDrawing): Content {
  const { geometry, paint, on } = drawing;
  const [ink, second, paper] = ['ink', 'ink-2', 'paper'].map((name) => paint(`--timeline-${name}`));
  const { lines, when, ours, kinds = [] } = text;
  const side = align === 'start' ? 1 : -1;
  const lowest = geometry.axis - up - DESCENT_PX;
  const first = lowest + (1 - rowsOf(text)) * geometry.lineHeight;
  const look = markup`font-size="${geometry.fontSize}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" text-anchor="${align}"`;
  const line = (said: string, at: number, baseline: number, style: Markup): Markup =>
    markup`<text x="${round(at)}" y="${round(baseline)}" ${style} ${look}>${said}</text>`;
  const kindAt = (kind: Kind, at: number, y: number, size = 1): Markup =>
    markup`<g transform="translate(${round(at)} ${round(y - MIDDLE_PX)}) scale(${size})">${shape(kind, 0, 0, paint(`--timeline-${kind.tone}`), paper!)}</g>`;
  const bold = markup`font-weight="600" fill="${on(item) ? paint('--timeline-accent') : ink}"`;
  return [
    icon > 0 && 'entry' in item && kindAt(item.entry.kind, x + side * (GLYPH_RADIUS_PX - icon), first),
    ...lines.map((said, row) => line(said, x, first + row * geometry.lineHeight, bold)),
    ...kinds.map((kind, place) => kindAt(kind, x + side * (place + 0.4) * SMALL_SHAPE_PX, lowest, 0.7)),
    when &&
      line(
        when,
        x + side * kinds.length * SMALL_SHAPE_PX,
        lowest,
        markup`class="${ours ? 'when ours' : 'when'}" fill="${second}"`,
      ),
  ];
}

import { nothing, svg, type SVGTemplateResult } from 'lit';
import { GLYPH_RADIUS_PX, halfHeight, MIN_TARGET_PX } from '../layout/measures.js';
import {
  clusterKey,
  type SceneElement,
  type SceneCluster,
  type SceneMark,
  type SceneSpan,
} from '../layout/scene-items.js';
import type { Scene } from '../layout/scene.js';
import { centerOf, round, type Geometry } from '../layout/geometry.js';
import type { EntryNamer } from './entry-namer.js';
import { glyph, toneClass } from './glyph.js';

interface MarkParameters {
  readonly geometry: Geometry;
  /** The mark, bar or cluster of the selected event. */
  readonly selected: SceneElement | undefined;
  /** The one the keyboard is on. */
  readonly active: SceneElement | undefined;
  readonly nameOf: EntryNamer;
  /** Gives the ids of the first `most` events of a cluster. */
  readonly idsOf: (cluster: SceneCluster, most: number) => readonly string[];
}

/** A cluster of more events does not list their ids. */
const MAX_IDS = 20;

/** Of a cluster's count. Three digits fit between neighbouring marks. */
const DIGIT_WIDTH_PX = 7.2;

/** All bars, clusters and marks: the options of the chart's list box. */
export const marks = ({ spans, clusters, marks }: Scene, parameters: MarkParameters): SVGTemplateResult =>
  svg`${spans.map((item) => span(item, parameters))}${clusters.map((item) => cluster(item, parameters))}${marks.map(
    (item) => mark(item, parameters),
  )}`;

/**
 * The element id of an option. Only the one the keyboard is on has it: writing ids for all would make frames slower.
 *
 * @param key - an event's id or a cluster's key
 */
export const optionId = (key: string): string => `option-${key}`;

/** A period as a bar, or a moment within an uncertain stretch as a whisker. */
function span(item: SceneSpan, { geometry, selected, active, nameOf }: MarkParameters): SVGTemplateResult {
  const { entry, left, right } = item;
  const { id } = entry.event;
  const y = centerOf(geometry, item);
  return svg`<g id=${item === active ? optionId(id) : nothing} role="option" data-event=${id} aria-label=${nameOf(entry)}
      aria-selected=${item === selected} class=${`item ${toneClass(entry.kind)}`}
    ><rect class="hit" x=${round(left)} y=${y - MIN_TARGET_PX / 2} width=${round(right - left)} height=${MIN_TARGET_PX}></rect
    >${entry.bounds.moment ? whisker(item, y) : bar(item, y)}</g>`;
}

function bar({ entry, left, right, core }: SceneSpan, y: number): SVGTemplateResult {
  const half = halfHeight(entry);
  const [from, to] = core ?? [right, right];
  // An uncertain part of less than a pixel could not be seen beside the certain one.
  const before = from - left > 1 ? box(left, from, y, half) : '';
  const after = core && right - to > 1 ? box(to, right, y, half) : '';
  const solid = core ? box(from, to, y, half + 0.6) : '';
  return svg`<path class="dash" d=${before + after}></path><path class="core" d=${solid}></path
    >${entry.open ? openEnd(entry.open, entry.open === 'start' ? left : right, y, 7) : nothing}`;
}

const box = (from: number, to: number, y: number, half: number): string =>
  `M${round(from)} ${y - half + 0.6}H${round(to)}V${y + half - 0.6}H${round(from)}z`;

function whisker({ entry, left, right, glyph: at }: SceneSpan, y: number): SVGTemplateResult {
  const [from, to] = [round(left), round(right)];
  // The dashed line leaves room for the shape.
  const line =
    at === undefined ? `M${from} ${y}H${to}` : `M${round(at - 11)} ${y}H${from}M${round(at + 11)} ${y}H${to}`;
  return svg`<path class="whisker" d=${line}></path><path class="cap" d="M${from} ${y - 5}v10M${to} ${y - 5}v10"></path
    >${at === undefined ? nothing : glyph(entry.kind, round(at), y)}`;
}

/** A line that ends in an arrowhead, on the side on which a date has no bound. */
function openEnd(side: 'start' | 'end', from: number, y: number, length: number): SVGTemplateResult {
  const direction = side === 'start' ? -1 : 1;
  const to = round(from + direction * length);
  const back = to - direction * 5;
  return svg`<path class="whisker" d="M${round(from)} ${y}H${to}"></path
    ><path class="cap" d="M${back} ${y - 5}L${to} ${y}L${back} ${y + 5}"></path>`;
}

/** A date that is a point at this zoom. An open side, as of "on or before", ends in an arrow. */
function mark(item: SceneMark, { geometry, selected, active, nameOf }: MarkParameters): SVGTemplateResult {
  const { entry, x, open } = item;
  const { id } = entry.event;
  const y = centerOf(geometry, item);
  return svg`<g id=${item === active ? optionId(id) : nothing} role="option" data-event=${id} aria-label=${nameOf(entry)}
      aria-selected=${item === selected} class=${`item ${toneClass(entry.kind)}`} transform="translate(${round(x)} ${y})"
    ><rect class="hit" x=${-MIN_TARGET_PX / 2} y=${-MIN_TARGET_PX / 2} width=${MIN_TARGET_PX} height=${MIN_TARGET_PX}></rect
    >${glyph(entry.kind, 0, 0)}${entry.open ? openEnd(entry.open, entry.open === 'start' ? -9 : 9, 0, open - 9 + GLYPH_RADIUS_PX) : nothing}</g>`;
}

/** A pill with the number of events that are too close together to be drawn apart. */
function cluster(item: SceneCluster, { geometry, selected, active, idsOf }: MarkParameters): SVGTemplateResult {
  const { count, name } = item;
  const key = clusterKey(item);
  const width = Math.max(20, shortCount(count).length * DIGIT_WIDTH_PX + 2);
  const ids = count <= MAX_IDS ? idsOf(item, MAX_IDS) : [];
  return svg`<g id=${item === active ? optionId(key) : nothing} role="option" data-cluster=${key} data-count=${count}
      data-events=${ids.length > 0 ? ids.join(' ') : nothing} aria-label=${name} aria-selected=${item === selected} class="item tone-plain"
      transform="translate(${round(item.x)} ${centerOf(geometry, item)})"
    ><rect class="hit" x=${-MIN_TARGET_PX / 2} y=${-MIN_TARGET_PX / 2} width=${MIN_TARGET_PX} height=${MIN_TARGET_PX}></rect
    ><rect class="cluster" x=${2 - width / 2} y="-12" width=${width} height="20" rx="10"></rect
    ><rect class="cluster" x=${-1 - width / 2} y="-9" width=${width} height="20" rx="10"></rect
    ><text class="count" x="-1" y="5">${shortCount(count)}</text></g>`;
}

/** The count in few enough characters for the pill. The spoken name has the whole number. */
const shortCount = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`);

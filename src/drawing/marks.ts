import { nothing, svg, type SVGTemplateResult } from 'lit';
import { GLYPH, halfHeight, MARK } from '../layout/measures.js';
import { clusterKey, type Drawn, type SceneCluster, type SceneMark, type SceneSpan } from '../layout/items.js';
import { glyph, toneClass } from './glyph.js';
import { centerOf, round, type Geometry } from '../layout/geometry.js';

/** What each drawn thing needs to know beside its place. */
export interface MarkParameters {
  readonly geometry: Geometry;
  readonly selected: string | undefined;
  /** What the keyboard is on. */
  readonly active: Drawn | undefined;
  readonly name: (mark: SceneMark | SceneSpan) => string;
  /** Ids of what a cluster holds; at most `most` of them. */
  readonly held: (cluster: SceneCluster, most: number) => readonly string[];
}

/** Up to so many events a cluster lists by id. */
const LISTED = 20;

/** Width of a digit of a cluster's count, in pixels: three fit between neighbouring marks. */
const DIGIT = 7.2;

/** The id an option is pointed at by while the keyboard is on it, within the chart's own root. Ids cost: others have none. */
export const optionId = (key: string): string => `option-${key}`;

/** A bar with its certain part solid, or a moment's whisker. */
export function span(item: SceneSpan, { geometry, selected, active, name }: MarkParameters): SVGTemplateResult {
  const { entry, left, right } = item;
  const { id } = entry.event;
  const y = centerOf(geometry, item);
  return svg`<g id=${item === active ? optionId(id) : nothing} role="option" data-event=${id} aria-label=${name(item)}
      aria-selected=${id === selected} class=${`item ${toneClass(entry.kind)}`}
    ><rect class="hit" x=${round(left)} y=${y - MARK / 2} width=${round(right - left)} height=${MARK}></rect
    >${entry.bounds.moment ? whisker(item, y) : bar(item, y)}</g>`;
}

function bar({ entry, left, right, core }: SceneSpan, y: number): SVGTemplateResult {
  const half = halfHeight(entry);
  const [from, to] = core ?? [right, right];
  // Of what is uncertain only that much is drawn as can be seen beside the certain part.
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
  // The dashes keep away from the shape.
  const line =
    at === undefined ? `M${from} ${y}H${to}` : `M${round(at - 11)} ${y}H${from}M${round(at + 11)} ${y}H${to}`;
  return svg`<path class="whisker" d=${line}></path><path class="cap" d="M${from} ${y - 5}v10M${to} ${y - 5}v10"></path
    >${at === undefined ? nothing : glyph(entry.kind, round(at), y)}`;
}

/** The side on which a date has no bound: it ends in an arrowhead. */
function openEnd(side: 'start' | 'end', from: number, y: number, length: number): SVGTemplateResult {
  const direction = side === 'start' ? -1 : 1;
  const to = round(from + direction * length);
  const back = to - direction * 5;
  return svg`<path class="whisker" d="M${round(from)} ${y}H${to}"></path
    ><path class="cap" d="M${back} ${y - 5}L${to} ${y}L${back} ${y + 5}"></path>`;
}

export function mark(item: SceneMark, { geometry, selected, active, name }: MarkParameters): SVGTemplateResult {
  const { entry, x, open } = item;
  const { id } = entry.event;
  const y = centerOf(geometry, item);
  return svg`<g id=${item === active ? optionId(id) : nothing} role="option" data-event=${id} aria-label=${name(item)}
      aria-selected=${id === selected} class=${`item ${toneClass(entry.kind)}`} transform="translate(${round(x)} ${y})"
    ><rect class="hit" x=${-MARK / 2} y=${-MARK / 2} width=${MARK} height=${MARK}></rect
    >${glyph(entry.kind, 0, 0)}${entry.open ? openEnd(entry.open, entry.open === 'start' ? -9 : 9, 0, open - 9 + GLYPH) : nothing}</g>`;
}

export function cluster(
  item: SceneCluster,
  { geometry, active, held }: MarkParameters,
  on: boolean,
): SVGTemplateResult {
  const { count, name } = item;
  const key = clusterKey(item);
  const width = Math.max(20, shortCount(count).length * DIGIT + 2);
  const ids = count <= LISTED ? held(item, LISTED) : [];
  return svg`<g id=${item === active ? optionId(key) : nothing} role="option" data-cluster=${key} data-count=${count}
      data-events=${ids.length > 0 ? ids.join(' ') : nothing} aria-label=${name} aria-selected=${on} class="item tone-plain"
      transform="translate(${round(item.x)} ${centerOf(geometry, item)})"
    ><rect class="hit" x=${-MARK / 2} y=${-MARK / 2} width=${MARK} height=${MARK}></rect
    ><rect class="cluster" x=${2 - width / 2} y="-12" width=${width} height="20" rx="10"></rect
    ><rect class="cluster" x=${-1 - width / 2} y="-9" width=${width} height="20" rx="10"></rect
    ><text class="count" x="-1" y="5">${shortCount(count)}</text></g>`;
}

/** Few enough characters for the pill. The spoken name has the whole number. */
const shortCount = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`);

/** A frame round whatever is selected or has the keyboard, 3 px and more clear of it. */
export function ring(kind: 'ring' | 'focus', item: Drawn, geometry: Geometry) {
  const y = centerOf(geometry, item);
  const clear = kind === 'focus' ? 8 : 5;
  const [left, right, half] =
    'left' in item ? [item.left, item.right, halfHeight(item.entry)] : [item.x - GLYPH, item.x + GLYPH, GLYPH];
  return svg`<rect class=${kind} x=${round(left - clear)} y=${y - half - clear} width=${round(right - left + 2 * clear)}
    height=${2 * (half + clear)} rx=${'left' in item ? 3 : half + clear}></rect>`;
}

import { nothing, svg, type SVGTemplateResult } from 'lit';
import { GLYPH, MARK } from '../../chart/level.js';
import type { ChartEntry } from '../../chart/entries.js';
import type { Scene, SceneCluster, SceneLabel, SceneMark, SceneSpan } from '../../chart/scene.js';
import { glyph, toneClass } from '../glyph.js';
import { baselines, laneCenter, type Geometry } from './geometry.js';

/** What each drawn thing needs to know beside its place. */
export interface MarkParameters {
  readonly geometry: Geometry;
  readonly selected: string | undefined;
  /** The event or cluster the keyboard is on; empty while the chart has no focus. */
  readonly active: string;
  readonly name: (mark: SceneMark | SceneSpan) => string;
  readonly clusterName: (cluster: SceneCluster) => string;
  /** Ids and kinds of what a cluster holds; at most `most` of them. */
  readonly held: (cluster: SceneCluster, most: number) => readonly { id: string; kind: SceneMark['entry']['kind'] }[];
  readonly holds: (cluster: SceneCluster, id: string) => boolean;
}

/** Up to so many events a cluster lists by id. */
export const LISTED = 20;

/** The ids options are pointed at by, within the chart's own root. */
export const optionId = (id: string): string => `option-${id}`;
export const clusterKey = ({ first, last }: SceneCluster): string => `cluster-${first}-${last}`;

/** Stems first, so that they pass behind every bar, label and mark. */
export function stems({ marks, clusters, spans }: Scene, { geometry, selected }: MarkParameters): SVGTemplateResult {
  const { axis } = geometry;
  return svg`<g aria-hidden="true">
    ${spans
      .filter(({ entry }) => entry.bounds.moment)
      .map(({ entry, left, right, lane }) => {
        const y = laneCenter(geometry, lane);
        return svg`<g class=${groupClass(toneClass(entry.kind), entry.event.id === selected)}>
        <rect class="veil" x=${left} y=${y} width=${right - left} height=${axis - y}></rect>
        <path class="stem side" d="M${left} ${y}V${axis}M${right} ${y}V${axis}"></path>
        ${foot(left, right, axis)}
      </g>`;
      })}
    ${marks.map(
      ({
        entry,
        x,
        lane,
        foot: [from, to],
      }) => svg`<g class=${groupClass(toneClass(entry.kind), entry.event.id === selected)}>
        <path class="stem" d="M${x} ${laneCenter(geometry, lane)}V${axis}"></path>${foot(from, to, axis)}
      </g>`,
    )}
    ${clusters.map(
      ({ x, lane, foot: [from, to] }) => svg`<g class="tone-plain">
        <path class="stem" d="M${x} ${laneCenter(geometry, lane)}V${axis}"></path>${foot(from, to, axis)}
      </g>`,
    )}
  </g>`;
}

/** What the date covers, on the axis itself; never less than can be seen. */
function foot(from: number, to: number, axis: number): SVGTemplateResult {
  const width = Math.max(to - from, 2);
  return svg`<rect class="foot" x=${(from + to - width) / 2} y=${axis - 1.5} width=${width} height="3"></rect>`;
}

const groupClass = (tone: string, on: boolean): string => (on ? `${tone} on` : tone);

/** A bar with its certain part solid, or a moment's whisker. */
export function span(item: SceneSpan, parameters: MarkParameters): SVGTemplateResult {
  const { geometry, selected, active, name } = parameters;
  const { entry, lane, left, right, core } = item;
  const { id } = entry.event;
  const y = laneCenter(geometry, lane);
  const half = halfHeight(entry);
  return svg`<g id=${optionId(id)} role="option" data-event=${id} aria-label=${name(item)}
      aria-selected=${id === selected} class=${`item ${groupClass(toneClass(entry.kind), id === selected)}`}>
    <rect class="hit" x=${left} y=${y - MARK / 2} width=${right - left} height=${MARK}></rect>
    ${entry.bounds.moment ? whisker(left, right, y, item.glyph) : bar(left, right, y, half, core)}
    ${openEnd(entry.open, left, right, y, 9)}
    ${item.glyph === undefined ? nothing : glyph(entry.kind, item.glyph, y)}
    ${id === selected ? ring(left - 5, y - half - 5, right - left + 10, 2 * half + 10) : nothing}
    ${id === active ? focusRing(left - 8, y - half - 8, right - left + 16, 2 * half + 16) : nothing}
  </g>`;
}

function bar(left: number, right: number, y: number, half: number, core: SceneSpan['core']): SVGTemplateResult {
  const [from, to] = core ?? [right, right];
  const top = y - half + 0.6;
  const bottom = y + half - 0.6;
  // The outline of what is uncertain, open towards what is certain.
  const before = from > left ? `M${from} ${top}H${left + 0.6}V${bottom}H${from}${core ? '' : `V${top}`}` : '';
  const after = core && right > to ? `M${to} ${top}H${right - 0.6}V${bottom}H${to}` : '';
  return svg`<rect class="loose" x=${left} y=${y - half} width=${right - left} height=${2 * half}></rect>
    <path class="dash" d=${before + after}></path>
    ${core ? svg`<rect class="core" x=${from} y=${y - half} width=${to - from} height=${2 * half}></rect>` : nothing}`;
}

function whisker(left: number, right: number, y: number, glyphAt: number | undefined): SVGTemplateResult {
  // The dashes keep away from the shape.
  const line =
    glyphAt === undefined ? `M${left} ${y}H${right}` : `M${glyphAt - 11} ${y}H${left}M${glyphAt + 11} ${y}H${right}`;
  return svg`<path class="whisker" d=${line}></path>
    <path class="cap" d="M${left} ${y - 5}v10M${right} ${y - 5}v10"></path>`;
}

/** The side on which a date has no bound. */
function openEnd(open: 'start' | 'end' | undefined, left: number, right: number, y: number, length: number) {
  if (!open) return nothing;
  const [from, to, back] = open === 'start' ? [left, left - length, 5] : [right, right + length, -5];
  return svg`<path class="whisker" d="M${from} ${y}H${to}"></path>
    <path class="cap" d="M${to + back} ${y - 5}L${to} ${y}L${to + back} ${y + 5}"></path>`;
}

export function mark(item: SceneMark, { geometry, selected, active, name }: MarkParameters): SVGTemplateResult {
  const { entry, x, lane, open } = item;
  const { id } = entry.event;
  const y = laneCenter(geometry, lane);
  return svg`<g id=${optionId(id)} role="option" data-event=${id} aria-label=${name(item)}
      aria-selected=${id === selected} class=${`item ${groupClass(toneClass(entry.kind), id === selected)}`}>
    <rect class="hit" x=${x - MARK / 2} y=${y - MARK / 2} width=${MARK} height=${MARK}></rect>
    ${openEnd(entry.open, x - 9, x + 9, y, open - 9 + GLYPH)}
    <circle class="halo" cx=${x} cy=${y} r="9"></circle>
    ${glyph(entry.kind, x, y)}
    <circle class="hover" cx=${x} cy=${y} r="11"></circle>
    ${id === selected ? svg`<circle class="ring" cx=${x} cy=${y} r="11.5"></circle>` : nothing}
    ${id === active ? focusRing(x - 14, y - 14, 28, 28) : nothing}
  </g>`;
}

export function cluster(item: SceneCluster, parameters: MarkParameters): SVGTemplateResult {
  const { geometry, selected, active, clusterName, held, holds } = parameters;
  const { x, lane, count } = item;
  const key = clusterKey(item);
  const y = laneCenter(geometry, lane);
  const width = Math.max(20, shortCount(count).length * DIGIT + 2);
  const on = selected !== undefined && holds(item, selected);
  const ids = count <= LISTED ? held(item, LISTED).map(({ id }) => id) : [];
  return svg`<g id=${optionId(key)} role="option" data-cluster=${key} data-count=${count}
      data-events=${ids.length > 0 ? ids.join(' ') : nothing} aria-label=${clusterName(item)}
      aria-selected=${on} class=${`item ${groupClass('tone-plain', on)}`}>
    <rect class="hit" x=${x - MARK / 2} y=${y - MARK / 2} width=${MARK} height=${MARK}></rect>
    <rect class="cluster" x=${x + 2 - width / 2} y=${y - 12} width=${width} height="20" rx="10"></rect>
    <rect class="cluster" x=${x - 1 - width / 2} y=${y - 9} width=${width} height="20" rx="10"></rect>
    <text class="count" x=${x - 1} y=${y + 5}>${shortCount(count)}</text>
    ${on ? svg`<circle class="ring" cx=${x} cy=${y} r="14.5"></circle>` : nothing}
    ${key === active ? focusRing(x - 16, y - 16, 32, 32) : nothing}
  </g>`;
}

/** Width of a digit of a cluster's count, in pixels: three fit between neighbouring marks. */
const DIGIT = 7.2;

/** Few enough characters for the circle. The spoken name has the whole number. */
const shortCount = (count: number): string => (count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`);

const ring = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect class="ring" x=${x} y=${y} width=${width} height=${height} rx="3"></rect>`;

const focusRing = (x: number, y: number, width: number, height: number): SVGTemplateResult =>
  svg`<rect class="focus" x=${x} y=${y} width=${width} height=${height} rx="3"></rect>`;

/** Half the height of what is drawn: a period of background is a slim rail, other bars are blocks. */
const halfHeight = ({ bounds, kind }: ChartEntry): number => (!bounds.moment && kind.tone === 'background' ? 4 : GLYPH);

/**
 * All labels, above everything else. They stand apart from the options they belong to, whose spoken names say the same
 * in full, and are hit like them.
 */
export function labels({ marks, clusters, spans }: Scene, { geometry, selected }: MarkParameters): SVGTemplateResult {
  return svg`<g aria-hidden="true">
    ${[...marks, ...spans].map(({ entry, lane, label }) => {
      if (!label) return nothing;
      const { id } = entry.event;
      return svg`<g class=${`item ${groupClass(toneClass(entry.kind), id === selected)}`} data-event=${id}>
        ${labelText(label, laneCenter(geometry, lane), halfHeight(entry), geometry, entry.kind)}
      </g>`;
    })}
    ${clusters.map((item) =>
      item.label
        ? svg`<g class="item" data-cluster=${clusterKey(item)}>
            ${labelText(item.label, laneCenter(geometry, item.lane), GLYPH, geometry)}
          </g>`
        : nothing,
    )}
  </g>`;
}

function labelText(
  label: SceneLabel,
  center: number,
  half: number,
  geometry: Geometry,
  kind?: SceneMark['entry']['kind'],
): SVGTemplateResult {
  const { text, x, align, icon, along } = label;
  const anchor = align === 'start' ? 'start' : 'end';
  const baseline = center - half - 8;
  if (along) {
    return svg`${icon === undefined || !kind ? nothing : glyph(kind, icon, baseline - 4.5, 0.85)}
      <text class="label" x=${x} y=${baseline}>${text.lines[0]}<tspan class="when" dx="7">${text.when}</tspan></text>`;
  }
  const rows = baselines(geometry, center, text);
  return svg`${icon === undefined || !kind ? nothing : glyph(kind, icon, rows[0]! - 4.5)}
    ${text.lines.map((line, row) => svg`<text class="label" x=${x} y=${rows[row]!} text-anchor=${anchor}>${line}</text>`)}
    ${text.when ? svg`<text class="when" x=${x} y=${rows.at(-1)!} text-anchor=${anchor}>${text.when}</text>` : nothing}`;
}

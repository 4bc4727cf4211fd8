import { svg, type SVGTemplateResult } from 'lit';
import type { SceneElement } from '../layout/scene-items.js';
import type { Scene } from '../layout/scene.js';
import { toneClass } from './glyph.js';
import { centerOf, round, type Geometry } from '../layout/geometry.js';

/** The paths of one tone. One path for each kind of line is enough, however many events share it. */
interface Strokes {
  stems: string;
  sides: string;
  veils: string;
  feet: string;
}

/**
 * Everything between the marks and the axis: the stems of marks, the sides of whiskers with the veil between them, and
 * the feet on the axis, which show what a date covers. It is drawn first and lies behind all marks and labels.
 *
 * @param selected - is drawn over the others
 */
export function stems(
  { marks, clusters, spans }: Scene,
  geometry: Geometry,
  selected: SceneElement | undefined,
): SVGTemplateResult {
  const strokes = new Map<string, Strokes>();
  const others = [...spans, ...clusters, ...marks].filter((item) => item !== selected);
  for (const item of selected ? [...others, selected] : others) {
    const tone = 'entry' in item ? toneClass(item.entry.kind) : 'tone-plain';
    const key = item === selected ? `${tone} on` : tone;
    let paths = strokes.get(key);
    if (!paths) strokes.set(key, (paths = { stems: '', sides: '', veils: '', feet: '' }));
    addStrokes(paths, item, geometry);
  }
  return svg`<g aria-hidden="true">${[...strokes].map(
    ([tone, { stems, sides, veils, feet }]) => svg`<g class=${tone}>
      <path class="veil" d=${veils}></path>
      <path class="stem" d=${stems}></path>
      <path class="stem side" d=${sides}></path>
      <path class="foot" d=${feet}></path>
    </g>`,
  )}</g>`;
}

function addStrokes(paths: Strokes, item: SceneElement, geometry: Geometry): void {
  const { axis } = geometry;
  const top = centerOf(geometry, item);
  if (!('left' in item)) {
    paths.stems += `M${round(item.x)} ${top}V${axis}`;
    paths.feet += footPath(...item.foot, axis);
  } else if (item.entry.bounds.moment) {
    const left = round(item.left);
    const right = round(item.right);
    paths.veils += `M${right} ${top}V${axis}H${left}V${top}z`;
    paths.sides += `M${left} ${top}V${axis}M${right} ${top}V${axis}`;
    paths.feet += footPath(left, right, axis);
  }
}

/** A block on the axis, at least 2 px wide. */
function footPath(from: number, to: number, axis: number): string {
  const width = Math.max(to - from, 2);
  return `M${round((from + to - width) / 2)} ${axis - 1.5}h${round(width)}v3h${round(-width)}z`;
}

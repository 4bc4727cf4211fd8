import { svg, type SVGTemplateResult } from 'lit';
import type { Drawn } from '../layout/items.js';
import type { Scene } from '../layout/scene.js';
import { toneClass } from './glyph.js';
import { centerOf, round, type Geometry } from '../layout/geometry.js';

/** The drawing of one tone, in one path a kind of line however many events share it. */
interface Strokes {
  stems: string;
  sides: string;
  veils: string;
  feet: string;
}

/**
 * Everything between marks and axis: stems, the two sides of whiskers with the veil between them, and the feet on the
 * axis that say what a date covers. Drawn first, so that it passes behind every bar, label and mark.
 */
export function stems({ marks, clusters, spans }: Scene, geometry: Geometry, on: Drawn | undefined): SVGTemplateResult {
  const { axis } = geometry;
  const tones = new Map<string, Strokes>();
  const strokes = (item: Drawn): Strokes => {
    const tone = 'entry' in item ? toneClass(item.entry.kind) : 'tone-plain';
    const key = item === on ? `${tone} on` : tone;
    let known = tones.get(key);
    if (!known) tones.set(key, (known = { stems: '', sides: '', veils: '', feet: '' }));
    return known;
  };
  const foot = (from: number, to: number): string => {
    const width = Math.max(to - from, 2);
    return `M${round((from + to - width) / 2)} ${axis - 1.5}h${round(width)}v3h${round(-width)}z`;
  };

  const others = [...spans, ...clusters, ...marks].filter((item) => item !== on);
  // What is selected is drawn over what it shares the axis with.
  for (const item of on ? [...others, on] : others) {
    const y = `${centerOf(geometry, item)}V${axis}`;
    if (!('left' in item)) {
      const tone = strokes(item);
      tone.stems += `M${round(item.x)} ${y}`;
      tone.feet += foot(...item.foot);
    } else if (item.entry.bounds.moment) {
      const tone = strokes(item);
      const [from, to] = [round(item.left), round(item.right)];
      tone.veils += `M${to} ${y}H${from}V${centerOf(geometry, item)}z`;
      tone.sides += `M${from} ${y}M${to} ${y}`;
      tone.feet += foot(from, to);
    }
  }
  return svg`<g aria-hidden="true">${[...tones].map(
    ([tone, { stems, sides, veils, feet }]) => svg`<g class=${tone}>
      <path class="veil" d=${veils}></path>
      <path class="stem" d=${stems}></path>
      <path class="stem side" d=${sides}></path>
      <path class="foot" d=${feet}></path>
    </g>`,
  )}</g>`;
}

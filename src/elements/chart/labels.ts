import { nothing, svg, type SVGTemplateResult } from 'lit';
import { GLYPH } from '../../chart/level.js';
import { clusterKey, type Scene, type SceneLabel } from '../../chart/scene.js';
import type { Kind } from '../../model/types.js';
import { glyph, toneClass } from '../glyph.js';
import { baselines, halfHeight, laneCenter, round, type Geometry } from './geometry.js';

/**
 * All labels, above everything else. They stand apart from the options they belong to, whose spoken names say the same
 * in full, and are hit like them. Each is moved as a whole: text that is given new coordinates is laid out again.
 */
export function labels(
  { marks, clusters, spans }: Scene,
  geometry: Geometry,
  selected: string | undefined,
): SVGTemplateResult {
  const place = ({ x }: SceneLabel, lane: number): string => `translate(${round(x)} ${laneCenter(geometry, lane)})`;
  return svg`<g aria-hidden="true">
    ${[...marks, ...spans].map(({ entry, lane, label }) => {
      if (!label) return nothing;
      const { id } = entry.event;
      const tone = `item ${toneClass(entry.kind)}${id === selected ? ' on' : ''}`;
      return svg`<g class=${tone} data-event=${id} transform=${place(label, lane)}
        >${lines(label, halfHeight(entry), geometry, entry.kind)}</g>`;
    })}
    ${clusters.map((item) =>
      item.label
        ? svg`<g class="item" data-cluster=${clusterKey(item)} transform=${place(item.label, item.lane)}
            >${lines(item.label, GLYPH, geometry)}</g>`
        : nothing,
    )}
  </g>`;
}

/** A label's shape and lines about its own corner: where its text begins, at the middle of its lane. */
function lines(
  { text, x, align, icon, along }: SceneLabel,
  half: number,
  geometry: Geometry,
  kind?: Kind,
): SVGTemplateResult[] {
  const shape = (baseline: number, size: number): SVGTemplateResult[] =>
    icon !== undefined && kind ? [glyph(kind, round(icon - x), baseline - 4.5, size)] : [];
  if (along) {
    const baseline = -half - 8;
    return [
      ...shape(baseline, 0.85),
      svg`<text class="label" y=${baseline}>${text.lines[0]}<tspan class="when" dx="7">${text.when}</tspan></text>`,
    ];
  }
  const rows = baselines(geometry, 0, text);
  return [
    ...shape(rows[0]!, 1),
    ...text.lines.map((line, row) => svg`<text class="label" y=${rows[row]!} text-anchor=${align}>${line}</text>`),
    ...(text.when ? [svg`<text class="when" y=${rows.at(-1)!} text-anchor=${align}>${text.when}</text>`] : []),
  ];
}

import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GroupShape, PathShape, RectShape, Shape, TextShape } from './shape.js';

/** Writes shapes as live SVG. A group with a key stays the same node wherever it stands. */
export const liveShapes = (shapes: readonly Shape[]): unknown =>
  repeat(shapes, (shape, index) => (shape.type === 'group' && shape.key) || index, liveShape);

function liveShape(shape: Shape): SVGTemplateResult {
  switch (shape.type) {
    case 'path':
      return path(shape);
    case 'rect':
      return rect(shape);
    case 'text':
      return text(shape);
    case 'group':
      return group(shape);
  }
}

const path = ({ look, d, transform }: PathShape): SVGTemplateResult =>
  svg`<path class=${look} d=${d} transform=${transform ?? nothing}></path>`;

const rect = ({ look, x, y, width, height, radius }: RectShape): SVGTemplateResult =>
  svg`<rect class=${look} x=${x} y=${y} width=${width} height=${height} rx=${radius ?? nothing}></rect>`;

const text = ({ look, x, y, text, size, anchor }: TextShape): SVGTemplateResult =>
  svg`<text class=${look} x=${x} y=${y} font-size=${size} text-anchor=${anchor ?? nothing}>${text}</text>`;

function group({ look, transform, data = {}, children }: GroupShape): SVGTemplateResult {
  return svg`<g class=${look ?? nothing} transform=${transform ?? nothing} data-event=${data.event ?? nothing}
    data-date=${data.date ?? nothing} data-pinned=${data.pinned ?? nothing} data-stack=${data.stack ?? nothing}
    data-count=${data.count ?? nothing} data-events=${data.events ?? nothing}>${children.map(liveShape)}</g>`;
}

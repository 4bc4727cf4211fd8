import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Drawing } from '../layout/drawing.js';
import type { View } from '../layout/view.js';
import type { Words } from '../words/words.js';
import { axis } from './axis.js';
import { round, type Geometry } from '../layout/geometry.js';
import { labels } from './labels.js';
import { cluster, mark, ring, span, type MarkParameters } from './marks.js';
import type { Measure } from '../layout/text.js';
import { entryName } from './entry-name.js';
import { stems } from './stems.js';

interface ChartDrawingParameters {
  readonly drawing: Drawing;
  readonly gap: View;
  readonly geometry: Geometry;
  readonly measure: Measure;
  readonly words: Words;
  readonly selected: string | undefined;
  /** The option the keyboard is on: an event's id or a cluster's key. */
  readonly active: string;
  readonly horizon: number | undefined;
  readonly ending: string;
}

/** Everything in the chart that stands for a time: the axis, and what is drawn of the events. */
export function chartDrawing(parameters: ChartDrawingParameters): SVGTemplateResult {
  const { drawing, gap, geometry, measure, words, selected, horizon, ending } = parameters;
  const { scene, view, origin, width } = drawing;
  const on = drawing.find(selected);
  const active = drawing.find(parameters.active);
  const marks: MarkParameters = {
    geometry,
    selected,
    active,
    name: ({ entry }) => entryName(entry, words),
    held: (item, most) => drawing.held(item, most).map(({ event }) => event.id),
  };
  const textWidth = (text: string): number => measure(text, 'tick');
  return svg`<g transform="translate(${-round(scene.left)})">
    ${axis({ view, gap, origin, width, geometry, words, horizon, ending, textWidth })}
    ${stems(scene, geometry, on)}
    ${scene.spans.map((item) => span(item, marks))}
    ${scene.clusters.map((item) => cluster(item, marks, item === on))}
    ${scene.marks.map((item) => mark(item, marks))}
    ${on ? ring('ring', on, geometry) : nothing} ${active ? ring('focus', active, geometry) : nothing}
    ${labels(scene, geometry, on)}
  </g>`;
}

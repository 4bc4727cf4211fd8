import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Drawing } from '../layout/drawing.js';
import type { View } from '../layout/view.js';
import type { Words } from '../words/words.js';
import type { SceneCluster } from '../layout/scene-items.js';
import { axis } from './axis.js';
import { round, type Geometry } from '../layout/geometry.js';
import { labels } from './labels.js';
import { marks } from './marks.js';
import type { Measure } from '../layout/label-text.js';
import type { EntryNamer } from './entry-namer.js';
import { ring } from './ring.js';
import { stems } from './stems.js';

interface ChartDrawingParameters {
  readonly drawing: Drawing;
  readonly gap: View;
  readonly geometry: Geometry;
  readonly measure: Measure;
  readonly words: Words;
  readonly nameOf: EntryNamer;
  /** Id of the selected event. */
  readonly selected: string | undefined;
  /** The key of the option the keyboard is on: an event's id or a cluster's key; empty for none. */
  readonly active: string;
  readonly horizon: number | undefined;
  readonly ending: string;
}

/** The contents of the chart: the axis, and the events above it with their labels. */
export function chartDrawing(parameters: ChartDrawingParameters): SVGTemplateResult {
  const { drawing, gap, geometry, measure, words, nameOf, horizon, ending } = parameters;
  const { scene, view, width } = drawing;
  const selected = drawing.find(parameters.selected);
  const active = drawing.find(parameters.active);
  const idsOf = (cluster: SceneCluster, most: number): string[] =>
    drawing.held(cluster, most).map(({ event }) => event.id);
  const textWidth = (text: string): number => measure(text, 'tick');
  return svg`<g transform="translate(${-round(scene.left)})">
    ${axis({ view, gap, scale: scene.scale, width, geometry, words, horizon, ending, textWidth })}
    ${stems(scene, geometry, selected)}
    ${marks(scene, { geometry, selected, active, nameOf, idsOf })}
    ${selected ? ring('ring', selected, geometry) : nothing} ${active ? ring('focus', active, geometry) : nothing}
    ${labels(scene, geometry, selected)}
  </g>`;
}

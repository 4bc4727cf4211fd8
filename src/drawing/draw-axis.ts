import { round } from '../layout/chart-sizes.js';
import type { Plot } from '../layout/date-shape.js';
import type { TimeScale } from '../layout/time-scale.js';
import { axisOf, type Tick } from '../layout/ticks.js';
import type { View } from '../layout/view.js';
import { movedTo, type Shape } from './shape.js';

/** Gives the width of a tick's label in pixels; a label that says a coarser unit is bold. */
type LabelWidth = (text: string, isCoarse: boolean) => number;

export interface AxisParameters {
  readonly view: View;
  readonly scale: TimeScale;
  readonly plot: Plot;
  /** Where the axis lies, in pixels from the top. */
  readonly axis: number;
  readonly tickSpacing: number;
  readonly lang: string;
  readonly textWidth: LabelWidth;
}

export const TICK_SIZE_PX = 12;
const TICK_PX = 5;
const BASELINE_PX = 18;
const LABEL_GAP_PX = 8;
/** From a label to the edge of the chart: figures of one width may be a little wider than they are measured. */
const EDGE_PX = 2;

/**
 * Draws the axis with its grid. A label that begins a coarser unit, such as the first month of a year, says that unit
 * instead of its own.
 */
export function drawAxis({ view, scale, plot, axis, tickSpacing, lang, textWidth }: AxisParameters): Shape[] {
  const { ticks, context } = axisOf(view, plot.width, tickSpacing, lang);
  const at = (tick: Tick): number => Math.round(scale(tick.time)) + 0.5;
  const [left, right] = [-plot.margin, plot.width + plot.margin];
  const labels = tickLabels(ticks, context, at, { left: left + EDGE_PX, right: right - EDGE_PX, textWidth });
  return [
    ...ticks.map((tick): Shape => ({
      type: 'group',
      key: `${tick.time} ${labels.get(tick)?.text}`,
      transform: movedTo(at(tick), axis),
      children: [
        { type: 'path', look: 'grid', d: `M0 0V${-axis}` },
        { type: 'path', look: 'axis', d: `M0 0V${TICK_PX}` },
        ...labelShapes(labels.get(tick), at(tick)),
      ],
    })),
    { type: 'path', look: 'axis', d: `M${left} ${axis}H${right}` },
  ];
}

/** @param tickX - where the tick stands: its label is drawn from there */
const labelShapes = (label: TickLabel | undefined, tickX: number): Shape[] =>
  label
    ? [
        {
          type: 'text',
          look: label.isCoarse ? 'tick coarse' : 'tick',
          x: round(label.x - tickX),
          y: BASELINE_PX,
          text: label.text,
          size: TICK_SIZE_PX,
          anchor: 'middle',
        },
      ]
    : [];

interface TickLabel {
  readonly x: number;
  readonly text: string;
  readonly isCoarse: boolean;
}

/** Labels that have room; the first one also says the coarser unit it lies in. */
function tickLabels(
  ticks: readonly Tick[],
  first: string,
  at: (tick: Tick) => number,
  frame: { readonly left: number; readonly right: number; readonly textWidth: LabelWidth },
): Map<Tick, TickLabel> {
  const labels = new Map<Tick, TickLabel>();
  let free = -Infinity;
  for (const [index, tick] of ticks.entries()) {
    const isCoarse = tick.context !== undefined && tick.context !== '';
    const text = isCoarse ? tick.context : index === 0 && first ? `${tick.label} ${first}` : tick.label;
    const half = frame.textWidth(text, isCoarse) / 2;
    const x = Math.min(Math.max(at(tick), frame.left + half), frame.right - half);
    if (x - half < free) continue;
    labels.set(tick, { x, text, isCoarse });
    free = x + half + LABEL_GAP_PX;
  }
  return labels;
}

/** Draws the time after the sources end: a line, and beyond it another ground; with words at its left where they have room. */
export function drawHorizon(
  x: number,
  plot: Plot,
  axis: number,
  words: string | undefined,
): { ground: Shape[]; line: Shape[] } {
  const right = plot.width + plot.margin;
  if (x >= right) return { ground: [], line: [] };
  const from = Math.max(x, -plot.margin);
  const ground: Shape = { type: 'rect', look: 'after', x: round(from), y: 0, width: round(right - from), height: axis };
  if (x < 0) return { ground: [ground], line: [] };
  const line: Shape = { type: 'path', look: 'horizon', d: `M${round(x)} 0V${axis}` };
  const label: Shape[] = words
    ? [{ type: 'text', look: 'ending', x: round(x - 6), y: 17, text: words, size: 12, anchor: 'end' }]
    : [];
  return { ground: [ground], line: [line, ...label] };
}

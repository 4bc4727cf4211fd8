import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { TimeScale } from '../layout/time-scale.js';
import { axisOf } from '../layout/ticks.js';
import type { View } from '../layout/view.js';
import type { Words } from '../words/words.js';
import { round, type Geometry } from '../layout/geometry.js';

interface AxisParameters {
  readonly view: View;
  /** The longest time in which nothing is dated. */
  readonly gap: View;
  /** From a time to the drawing's positions. */
  readonly scale: TimeScale;
  readonly width: number;
  readonly geometry: Geometry;
  readonly words: Words;
  /** The time from which on the sources can say nothing. */
  readonly horizon: number | undefined;
  /** Says so. */
  readonly ending: string;
  readonly textWidth: (text: string) => number;
}

/** Where text can stand on the axis. Lengths and positions in pixels. */
interface AxisFrame {
  /** The edges of the chart. */
  readonly left: number;
  readonly right: number;
  /** The axis's height in the drawing. */
  readonly y: number;
  readonly textWidth: (text: string) => number;
}

/** A label of the coarser unit, where it begins. */
interface ContextLabel {
  readonly x: number;
  readonly text: string;
}

/** The space between two labels of the coarser unit. */
const CONTEXT_SPACE_PX = 12;

/**
 * The axis: gridlines, two rows of tick labels, and a hatch from where the sources end. It reaches a chart's width
 * beyond both edges, so that there is something to see while the reader pans.
 */
export function axis(parameters: AxisParameters): SVGTemplateResult {
  const { view, gap, scale: x, width, geometry, words, horizon, ending, textWidth } = parameters;
  const left = x(view.start);
  const right = left + width;
  const at = horizon === undefined ? Infinity : x(horizon);
  const { ticks, context } = axisOf(view, width, geometry.tickSpacing, words.lang);
  const y = geometry.axis;
  const labelled = ticks.filter(({ label }) => label);
  const minor = ticks.filter(({ label }) => !label);
  const frame = { left, right, y, textWidth };
  const contexts = labelled.flatMap(({ time, context }) => (context ? [{ x: x(time), text: context }] : []));
  const gapStart = Math.max(x(gap.start), left);
  // The words about the gap stay clear of those about the end of the sources.
  const gapEnd = Math.min(x(gap.end), right, at - textWidth(ending));
  const isGapNamed = gapEnd - gapStart > textWidth(words.gap);
  return svg`<g aria-hidden="true">
    ${at > right ? nothing : sourceEnd(at, ending, width, frame)}
    <path class="grid" d=${labelled.map(({ time }) => `M${round(x(time))} 0V${y}`).join('')}></path>
    <path class="axis" d="M${-width} ${y}H${2 * width}"></path>
    <path class="ticks" d=${[
      ...labelled.map(({ time }) => `M${round(x(time))} ${y}v7`),
      ...minor.map(({ time }) => `M${round(x(time))} ${y}v3.5`),
    ].join('')}></path>
    ${labelled.map(({ label, time }) => centeredText(label, x(time), y + 21, frame))}
    ${contextLabels(contexts, context, frame).map(
      ({ x, text }) => svg`<text class="tick context" transform="translate(${round(x)} ${y + 36})">${text}</text>`,
    )}
    ${isGapNamed ? centeredText(words.gap, (gapStart + gapEnd) / 2, y + 51, frame) : nothing}
  </g>`;
}

/** The hatch from where the sources end, and the words that say so. */
function sourceEnd(x: number, ending: string, width: number, frame: AxisFrame): SVGTemplateResult {
  const { left, right, y, textWidth } = frame;
  const hatchStart = round(Math.max(x, -width));
  const endingWidth = textWidth(ending);
  const before = x - 7 - endingWidth;
  const besideLine = before >= left ? before : Math.max(x + 7, left + 4);
  const textX = Math.min(besideLine, right - endingWidth);
  // The words stand beside a line, clear of the ticks. Where neither side has room for them, the line is left out.
  const hasLine = x >= left && textX === besideLine;
  return svg`
    <rect class="after" x=${hatchStart} y="0" width=${2 * width - hatchStart} height=${y} fill="url(#hatch)"></rect>
    ${hasLine ? svg`<path class="ticks" d="M${round(x)} ${y + 40}v14"></path>` : nothing}
    <text class="tick" x=${round(textX)} y=${y + 51}>${ending}</text>`;
}

/** Text with its middle at `x`; nothing where it would leave the chart. */
function centeredText(
  text: string,
  x: number,
  baseline: number,
  { left, right, textWidth }: AxisFrame,
): SVGTemplateResult | typeof nothing {
  const half = textWidth(text) / 2;
  if (x - half < left || x + half > right) return nothing;
  return svg`<text class="tick" transform="translate(${round(x)} ${baseline})" text-anchor="middle">${text}</text>`;
}

/**
 * Chooses the labels of the coarser unit that have room.
 *
 * @param labels - from left to right, each with its middle at `x`
 * @param first - the unit that the chart begins in; it stands at the left edge until the next label needs its room
 * @returns the labels with the positions of their left ends
 */
function contextLabels(
  labels: readonly ContextLabel[],
  first: string,
  { left, right, textWidth }: AxisFrame,
): ContextLabel[] {
  const visible: ContextLabel[] = [];
  let free = -Infinity;
  for (const { x, text } of labels) {
    const width = textWidth(text);
    const start = Math.max(x - width / 2, left);
    if (start < free || start + width > right) continue;
    visible.push({ x: start, text });
    free = start + width + CONTEXT_SPACE_PX;
  }
  const next = visible[0]?.x ?? Infinity;
  const hasRoom = first && next >= left + textWidth(first) + CONTEXT_SPACE_PX;
  return hasRoom ? [{ x: left, text: first }, ...visible] : visible;
}

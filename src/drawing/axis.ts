import { nothing, svg, type SVGTemplateResult } from 'lit';
import { axisOf, type Tick } from '../layout/ticks.js';
import type { View } from '../layout/view.js';
import type { Words } from '../words/words.js';
import { round, type Geometry } from '../layout/geometry.js';

interface AxisParameters {
  readonly view: View;
  /** The longest time in which nothing is dated. */
  readonly gap: View;
  /** The time positions are counted from. */
  readonly origin: number;
  readonly width: number;
  readonly geometry: Geometry;
  readonly words: Words;
  /** The time from which on the source can say nothing, and how to say so. */
  readonly horizon: number | undefined;
  readonly ending: string;
  readonly textWidth: (text: string) => number;
}

/** Gridlines, ticks in two rows and the hatch where the source ends, drawn as far as panning may go before a redraw. */
export function axis(parameters: AxisParameters): SVGTemplateResult {
  const { view, gap, origin, width, geometry, words, horizon, ending, textWidth } = parameters;
  const x = (time: number): number => ((time - origin) / (view.end - view.start)) * width;
  const left = x(view.start);
  const right = left + width;
  const at = x(horizon ?? Infinity);
  const { ticks, context } = axisOf(view, width, geometry.tickSpacing, words.lang);
  const y = geometry.axis;
  const labelled = ticks.filter(({ label }) => label);
  const minor = ticks.filter(({ label }) => !label);
  return svg`<g aria-hidden="true">
    ${ended()}
    <path class="grid" d=${labelled.map(({ time }) => `M${round(x(time))} 0V${y}`).join('')}></path>
    <path class="axis" d="M${-width} ${y}H${2 * width}"></path>
    <path class="ticks" d=${[
      ...labelled.map(({ time }) => `M${round(x(time))} ${y}v7`),
      ...minor.map(({ time }) => `M${round(x(time))} ${y}v3.5`),
    ].join('')}></path>
    ${labelled.map((tick) => tickText(tick.label, x(tick.time), y + 21))}
    ${contexts(labelled, context)} ${empty()}
  </g>`;

  function ended(): SVGTemplateResult | typeof nothing {
    if (at > right) return nothing;
    const from = round(Math.max(at, -width));
    const wordsWidth = textWidth(ending);
    const before = at - 7 - wordsWidth;
    const beside = before >= left ? before : Math.max(at + 7, left + 4);
    const stands = Math.min(beside, right - wordsWidth);
    // The line stands beside the words, clear of the ticks' own; where neither side has room, the words stand alone.
    return svg`
      <rect class="after" x=${from} y="0" width=${2 * width - from} height=${y} fill="url(#hatch)"></rect>
      ${at >= left && stands === beside ? svg`<path class="ticks" d="M${round(at)} ${y + 40}v14"></path>` : nothing}
      <text class="tick" x=${round(stands)} y=${y + 51}>${ending}</text>`;
  }

  /** Says of a gap in view that nothing is dated there, clear of the words about where the source ends. */
  function empty(): SVGTemplateResult | typeof nothing {
    const from = Math.max(x(gap.start), left);
    const to = Math.min(x(gap.end), right, at - textWidth(ending));
    return to - from > textWidth(words.gap) ? tickText(words.gap, (from + to) / 2, y + 51) : nothing;
  }

  /** Tick labels that would leave the chart are left out; their tick stays. */
  function tickText(label: string, at: number, baseline: number): SVGTemplateResult | typeof nothing {
    const half = textWidth(label) / 2;
    if (at - half < left || at + half > right) return nothing;
    return svg`<text class="tick" transform="translate(${round(at)} ${baseline})" text-anchor="middle">${label}</text>`;
  }

  /** The coarser unit: each where it begins, and the running one at the chart's start until the next pushes it out. */
  function contexts(labelled: readonly Tick[], running: string): SVGTemplateResult[] {
    const named = labelled.flatMap(({ time, context }) => (context ? [{ at: x(time), text: context }] : []));
    const placed: { at: number; text: string }[] = [];
    for (const { at, text } of named) {
      const from = Math.max(at - textWidth(text) / 2, left);
      const previous = placed.at(-1);
      const free = previous ? previous.at + textWidth(previous.text) + 12 : -Infinity;
      if (from >= free && from + textWidth(text) <= right) placed.push({ at: from, text });
    }
    const next = placed[0]?.at ?? Infinity;
    if (running && next >= left + textWidth(running) + 12) placed.unshift({ at: left, text: running });
    return placed.map(
      ({ at, text }) => svg`<text class="tick context" transform="translate(${round(at)} ${y + 36})">${text}</text>`,
    );
  }
}

import { nothing, svg, type SVGTemplateResult } from 'lit';
import { axisOf, type Tick } from '../../chart/ticks.js';
import type { View } from '../../chart/view.js';
import type { Words } from '../words/words.js';
import { round, type Geometry } from './geometry.js';

interface AxisParameters {
  readonly view: View;
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
  const { view, origin, width, geometry, words, horizon, ending, textWidth } = parameters;
  const x = (time: number): number => ((time - origin) / (view.end - view.start)) * width;
  const left = x(view.start);
  const right = left + width;
  const { ticks, context } = axisOf(view, width, geometry.tickSpacing, words.lang);
  const y = geometry.axis;
  const labelled = ticks.filter(({ label }) => label);
  const minor = ticks.filter(({ label }) => !label);
  return svg`<g aria-hidden="true">
    ${horizon === undefined ? nothing : ended(x(horizon))}
    <path class="grid" d=${labelled.map(({ time }) => `M${round(x(time))} 0V${y}`).join('')}></path>
    <path class="axis" d="M${-width} ${y}H${2 * width}"></path>
    <path class="ticks" d=${[
      ...labelled.map(({ time }) => `M${round(x(time))} ${y}v7`),
      ...minor.map(({ time }) => `M${round(x(time))} ${y}v3.5`),
    ].join('')}></path>
    ${labelled.map((tick) => tickText(tick.label, x(tick.time), y + 21))}
    ${contexts(labelled, context)}
  </g>`;

  function ended(at: number): SVGTemplateResult | typeof nothing {
    if (at > right) return nothing;
    const from = round(Math.max(at, -width));
    const wordsWidth = textWidth(ending);
    const before = at - 7 - wordsWidth >= left;
    const stands = before ? at - 7 - wordsWidth : Math.max(at + 7, left + 4);
    const fits = stands + wordsWidth <= right;
    // The line stands beside the words, clear of the ticks' own; where neither side has room, the words stand alone.
    return svg`
      <rect class="after" x=${from} y="0" width=${2 * width - from} height=${y} fill="url(#hatch)"></rect>
      ${at >= left && fits ? svg`<path class="ticks" d="M${round(at)} ${y + 40}v14"></path>` : nothing}
      <text class="tick" x=${round(fits ? stands : right - wordsWidth)} y=${y + 51}>${ending}</text>`;
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

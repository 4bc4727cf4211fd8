import { nothing, svg, type SVGTemplateResult } from 'lit';
import { axisOf, type Tick } from '../../chart/ticks.js';
import type { View } from '../../chart/view.js';
import type { Words } from '../words/words.js';
import { round, type Geometry } from './geometry.js';

interface AxisParameters {
  readonly view: View;
  readonly width: number;
  readonly geometry: Geometry;
  readonly words: Words;
  /** The time from which on the source can say nothing, and how to say so. */
  readonly horizon: number | undefined;
  readonly ending: string;
  readonly textWidth: (text: string) => number;
}

/** Gridlines, ticks in two rows and the hatch where the source ends. */
export function axis({ view, width, geometry, words, horizon, ending, textWidth }: AxisParameters): SVGTemplateResult {
  const x = (time: number): number => ((time - view.start) / (view.end - view.start)) * width;
  const { ticks, context } = axisOf(view, width, geometry.tickSpacing, words.lang);
  const y = geometry.axis;
  const labelled = ticks.filter(({ label }) => label);
  const minor = ticks.filter(({ label }) => !label);
  return svg`<g aria-hidden="true">
    ${horizon === undefined ? nothing : ended(x(horizon))}
    <path class="grid" d=${labelled.map(({ time }) => `M${round(x(time))} 0V${y}`).join('')}></path>
    <path class="axis" d="M0 ${y}H${width}"></path>
    <path class="ticks" d=${[
      ...labelled.map(({ time }) => `M${round(x(time))} ${y}v7`),
      ...minor.map(({ time }) => `M${round(x(time))} ${y}v3.5`),
    ].join('')}></path>
    ${labelled.map((tick) => tickText(tick.label, x(tick.time), y + 21))}
    ${contexts(labelled, context)}
  </g>`;

  function ended(at: number): SVGTemplateResult | typeof nothing {
    if (at > width) return nothing;
    const from = Math.max(at, 0);
    const wordsWidth = textWidth(ending);
    const before = at - 7 - wordsWidth >= 0;
    const stands = before ? at - 7 : Math.min(Math.max(at + 7, 4), width - wordsWidth);
    return svg`
      <rect class="after" x=${from} y="0" width=${width - from} height=${y} fill="url(#hatch)"></rect>
      ${at >= 0 ? svg`<path class="ticks" d="M${at} ${y}V${y + 50}"></path>` : nothing}
      <text class="tick" x=${stands} y=${y + 51} text-anchor=${before ? 'end' : 'start'}>${ending}</text>`;
  }

  /** Tick labels that would leave the chart are left out; their tick stays. */
  function tickText(label: string, at: number, baseline: number): SVGTemplateResult | typeof nothing {
    const half = textWidth(label) / 2;
    if (at - half < 0 || at + half > width) return nothing;
    return svg`<text class="tick" transform="translate(${round(at)} ${baseline})" text-anchor="middle">${label}</text>`;
  }

  /** The coarser unit: each where it begins, and the running one at the chart's start until the next pushes it out. */
  function contexts(labelled: readonly Tick[], running: string): SVGTemplateResult[] {
    const named = labelled.flatMap(({ time, context }) => (context ? [{ at: x(time), text: context }] : []));
    const placed: { at: number; text: string }[] = [];
    for (const { at, text } of named) {
      const left = Math.max(at - textWidth(text) / 2, 0);
      const previous = placed.at(-1);
      const free = previous ? previous.at + textWidth(previous.text) + 12 : -Infinity;
      if (left >= free && left + textWidth(text) <= width) placed.push({ at: left, text });
    }
    const next = placed[0]?.at ?? Infinity;
    if (running && next >= textWidth(running) + 12) placed.unshift({ at: 0, text: running });
    return placed.map(
      ({ at, text }) => svg`<text class="tick context" transform="translate(${round(at)} ${y + 36})">${text}</text>`,
    );
  }
}

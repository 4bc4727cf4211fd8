import { html, type TemplateResult } from 'lit';
import type { DateShape } from '../layout/date-shape.js';
import type { Words } from '../words/words.js';
import { drawDate } from './draw-date.js';
import { liveShapes } from './live-writer.js';
import type { Shape } from './shape.js';

/** What the key explains; the words are `Words['dateKey']`. */
export type KeyItem = 'sure' | 'within' | 'before' | 'short' | 'published';

const WIDTH_PX = 40;
export const KEY_HEIGHT_PX = 20;
const BAND_PX = 10;
const BARE = { left: 0, right: WIDTH_PX, brackets: [] };

const SHAPES: Readonly<Record<Exclude<KeyItem, 'published'>, DateShape>> = {
  sure: { ...BARE, parts: [{ look: 'sure', from: 1, to: WIDTH_PX - 1 }] },
  within: {
    ...BARE,
    parts: [{ look: 'unsure', from: 1, to: WIDTH_PX - 1 }],
    brackets: [
      { at: 1, side: 'start' },
      { at: WIDTH_PX - 1, side: 'end' },
    ],
  },
  before: {
    ...BARE,
    parts: [{ look: 'open-start', from: 1, to: WIDTH_PX - 1 }],
    brackets: [{ at: WIDTH_PX - 1, side: 'end' }],
  },
  short: { ...BARE, parts: [], mark: { x: 9, isSure: false } },
};

/** The items of the key in their order, each with its width in pixels and its drawing. */
export const KEY_DRAWINGS: readonly {
  readonly item: KeyItem;
  readonly width: number;
  readonly shapes: readonly Shape[];
}[] = [
  ...(['sure', 'within', 'before', 'short'] as const).map((item) => ({
    item,
    width: item === 'short' ? 18 : WIDTH_PX,
    shapes: drawDate({
      kind: { label: '', shape: 'split-disc', tone: 'background' },
      shape: SHAPES[item],
      y: KEY_HEIGHT_PX / 2,
      height: BAND_PX,
      markSize: 13,
    }),
  })),
  {
    item: 'published',
    width: 12,
    shapes: [
      { type: 'rect', look: 'after', x: 3, y: 0, width: 9, height: KEY_HEIGHT_PX },
      { type: 'path', look: 'horizon', d: `M3 0V${KEY_HEIGHT_PX}` },
    ],
  },
];

/** Says in two or three words each how the chart draws what is sure of a date and what is not. */
export const dateKey = (words: Words): TemplateResult =>
  html`<ul class="date-key" part="date-key" aria-label=${words.howToReadDates}>
    ${KEY_DRAWINGS.map(
      ({ item, width, shapes }) =>
        html`<li>
          <svg class="tone-background" width=${width} height=${KEY_HEIGHT_PX} aria-hidden="true">
            ${liveShapes(shapes)}
          </svg>
          ${words.dateKey[item]}
        </li>`,
    )}
  </ul>`;

import type { EntryIndex } from '../../layout/entry-index.js';
import type { SceneElement } from '../../layout/scene-items.js';
import { layoutLevel } from '../../layout/level.js';
import type { LayoutSettings } from '../../layout/measures.js';
import { sceneOf } from '../../layout/scene.js';
import type { Measure } from '../../layout/label-text.js';
import { pixelsPerMs, timeScale } from '../../layout/time-scale.js';
import { axisOf } from '../../layout/ticks.js';
import { wholeView } from '../../layout/view.js';
import { round, type Geometry } from '../../layout/geometry.js';
import { tokenDeclarations } from '../../drawing/token-declarations.js';
import { drawnScene, type Paint } from '../shared/scene-markup.js';
import { markup, type Markup } from '../shared/markup.js';

const { light } = tokenDeclarations;
/**
 * Gives a token the value it has in the light scheme, because a picture in a file of its own has no page around it.
 *
 * @returns a CSS colour
 */
export const inLight: Paint = (token) => light[token] ?? '';

/** The whole timeline, small and without labels, on which one event's place can be shown. Lengths in pixels. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  /** As SVG; at most one event is shown as the one it is about. */
  readonly draw: (id: string | undefined) => Markup;
}

const LANES = 3;
const LANE_HEIGHT = 22;
/** Ticks and their labels. */
const BELOW_AXIS = 24;
/** Least distance of two labelled ticks. */
const TICKS = 60;

/**
 * Lays the timeline out once; each drawing of it only says which event it is about.
 *
 * @param width - in pixels
 * @returns the strip, which draws itself for one event or none
 */
export function stripOf(index: EntryIndex, width: number, lang: string, paint: Paint = inLight): Strip {
  const axis = LANES * LANE_HEIGHT;
  const geometry: Geometry = {
    fontSize: 12,
    lanes: LANES,
    laneHeight: LANE_HEIGHT,
    lineHeight: LANE_HEIGHT,
    labelWidth: 0,
    tickSpacing: TICKS,
    axis,
    height: axis + BELOW_AXIS,
  };
  const view = wholeView(index.span);
  const level = layoutLevel(index, pixelsPerMs(view, width), settingsOf(geometry, width));
  const scene = sceneOf(level, view);
  const scale = timeScale(view, width);
  const x = (time: number): number => round(scale(time));
  const ticks = axisOf(view, width, TICKS, lang).ticks.filter(({ label }) => label);
  const ground = markup`<path d="M0 ${axis}H${width}${ticks.map(({ time }) => `M${x(time)} ${axis}v6`).join('')}" stroke="${paint('--timeline-control')}" fill="none"/>
${ticks.filter(({ time }) => x(time) > 14 && x(time) < width - 14).map(({ time, label }) => markup`<text x="${x(time)}" y="${axis + 20}" font-size="12" text-anchor="middle" fill="${paint('--timeline-ink-2')}">${label}</text>`)}`;

  return {
    width,
    height: geometry.height,
    draw(id) {
      const entry = id === undefined ? undefined : index.byId.get(id);
      const place = entry ? level.placeOf(entry) : -1;
      const on = (item: SceneElement): boolean =>
        entry !== undefined && ('entry' in item ? item.entry === entry : place >= item.first && place <= item.last);
      const own = entry && ([x(entry.from), x(entry.to)] as const);
      return markup`<g fill="none">${ground}${drawnScene({ scene, geometry, paint, on, own })}</g>`;
    },
  };
}

/** No label is wide enough to be placed. */
function settingsOf({ lanes, laneHeight, lineHeight, labelWidth }: Geometry, width: number): LayoutSettings {
  const measure: Measure = () => width;
  const cluster = () => ({ title: '', when: '', name: '' });
  return {
    width,
    lanes,
    lines: 1,
    laneHeight,
    lineHeight,
    labelWidth,
    labels: new Map(),
    measure,
    when: () => '',
    cluster,
  };
}

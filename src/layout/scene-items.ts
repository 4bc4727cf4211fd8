import type { ChartEntry } from './entry-index.js';
import type { LabelText } from './label-text.js';

/** Text on the chart. `x` is the edge it starts from: its left for 'start', its right for 'end'. Pixels. */
export interface SceneLabel {
  readonly text: LabelText;
  readonly x: number;
  readonly align: 'start' | 'end';
  /** How high above the axis its lowest line ends, descenders and all. */
  readonly up: number;
  /** What the kind's shape takes before the text, where the label is that of a bar; else 0. */
  readonly icon: number;
}

interface SceneItem {
  readonly lane: number;
  label?: SceneLabel;
}

export interface SceneMark extends SceneItem {
  readonly entry: ChartEntry;
  readonly x: number;
  /** How far its open side reaches, in pixels. */
  readonly open: number;
  /** What its date covers on the axis, at least a hairline. */
  readonly foot: readonly [number, number];
}

export interface SceneCluster extends SceneItem {
  readonly x: number;
  /** What it is called aloud, and in writing. */
  readonly name: string;
  readonly text: LabelText;
  readonly count: number;
  /** Positions of what it holds in the level's members. */
  readonly first: number;
  readonly last: number;
  readonly foot: readonly [number, number];
}

export interface SceneSpan extends SceneItem {
  readonly entry: ChartEntry;
  /** Both ends, kept near the chart where they lie far outside. */
  readonly left: number;
  readonly right: number;
  /** The part that is certain. */
  readonly core?: readonly [number, number];
  /** The shape in the middle of a whisker, when in sight. */
  readonly glyph?: number;
}

/** Whatever stands for events. */
export type SceneElement = SceneMark | SceneSpan | SceneCluster;

/**
 * Names a cluster while its level is drawn.
 *
 * @returns a key that no event's id can be
 */
export const clusterKey = ({ first, last }: SceneCluster): string => `cluster-${first}-${last}`;

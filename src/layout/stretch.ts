import type { LabelText } from './label-text.js';

export interface PlacedLabel {
  readonly text: LabelText;
  readonly side: 'left' | 'right';
}

/** Where a mark stands and what is written beside it. Lanes count from the axis up. */
export interface PlacedMark {
  lane: number;
  label?: PlacedLabel;
  /** How far its open side reaches, in pixels; 0 for marks that have none. */
  open: number;
  /** What a cluster is called aloud; empty for a single event. */
  name: string;
  /** The same in writing. */
  text?: LabelText | undefined;
}

/** A part of a level whose marks are given lanes and labels together; none reaches into the next part. */
export interface Stretch {
  /** The first of the level's marks that stands here; the others follow. */
  readonly first: number;
  readonly marks: readonly PlacedMark[];
}

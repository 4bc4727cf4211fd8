import type { LinkBase } from '../../url/event-address.js';
import type { Words } from '../../words/words.js';
import type { ReaderActions } from './reader-actions.js';
import type { TimelineContents } from './timeline-contents.js';

/** What every part of a timeline is drawn with. */
export interface PartContext {
  readonly contents: TimelineContents;
  /** Id of the open event. */
  readonly selected: string | undefined;
  readonly words: Words;
  /** Which of the page's timelines it is, from 1. */
  readonly number: number;
  /** How many times larger than usual the reader wants text. */
  readonly scale: number;
  readonly headingLevel: number;
  /** Where links that are passed on lead to; undefined where nothing does. */
  readonly links: LinkBase | undefined;
  readonly actions: ReaderActions;
}

import type { Timeline } from '../../model/types.js';
import type { StoryPageWords } from '../words/story.js';

/** What an entry of the list is drawn with. */
export interface ListingContext {
  readonly timeline: Timeline;
  readonly words: StoryPageWords;
  /** What is searched for. */
  readonly pattern: RegExp | undefined;
  readonly selected: string | undefined;
}

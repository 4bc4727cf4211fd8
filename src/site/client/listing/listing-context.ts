import type { ResolvedTimeline } from '../../../timeline/resolved-types.js';
import type { StoryPageWords } from '../../../words/story-words.js';

/** What an event of the list is drawn with. */
export interface ListingContext {
  readonly timeline: ResolvedTimeline;
  readonly words: StoryPageWords;
  /** Matches the words that are searched for; undefined where none are. */
  readonly pattern: RegExp | undefined;
  readonly selected: string | undefined;
}

import { markup, type Markup } from '../../shared/markup.js';
import type { StoryPageWords } from '../../../words/story-words.js';

/**
 * Writes what stands beside the chart's period: how long a year or a month is in it, that a step has no place on its
 * axis, and the way back for a reader who moved the chart.
 *
 * @returns HTML that the script fills
 */
export function gauge(words: StoryPageWords): Markup {
  return markup`<div class="gauge"><p class="off-axis" hidden>${words.story.offAxis}</p><button type="button" class="resume plain" hidden>${words.story.resume}</button>
<div class="scale" aria-hidden="true"><span class="length"></span><span class="track"><span class="bar"></span></span></div></div>`;
}

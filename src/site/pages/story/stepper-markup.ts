import { markup, type Markup } from '../../shared/markup.js';
import type { StoryPageWords } from '../../../words/story-words.js';

/**
 * The way through the story for those who would rather not scroll: where one is, and what comes before and after. It also
 * holds the note on which kinds the chart leaves out.
 *
 * @param first - title of the first step
 * @param total - number of steps
 */
export function stepperMarkup(first: string, total: number, words: StoryPageWords): Markup {
  const { stepper, position, allKinds } = words.story;
  return markup`<nav class="stepper" aria-label="${stepper}">
<button type="button" class="previous" aria-disabled="true"><small>${words.previous}</small> <b></b></button>
<div class="position">${position(0, total)}</div>
<button type="button" class="next"><small>${words.next}</small> <b>${first}</b></button>
<p class="away" role="status"></p>
<p class="only" hidden><span></span> <button type="button" class="plain">${allKinds}</button></p>
</nav>`;
}

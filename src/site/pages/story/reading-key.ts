import { SHAPE_PATHS } from '../../../drawing/shape-paths.js';
import { markup, type Markup } from '../../shared/markup.js';
import type { StoryPageWords } from '../../../words/story-words.js';

/** What each drawing shows; the words say what it means. */
const drawings: Record<keyof StoryPageWords['story']['reading'], Markup> = {
  certain: markup`<path class="solid" d="M2 6h44v8H2z"/>`,
  anywhere: markup`<path class="dashed" d="M2 6h44v8H2z"/>`,
  within: markup`<path class="whisker" d="M3 10h14M31 10h14"/><path d="M2 5v10M46 5v10"/><path class="solid" transform="translate(24 10)" d="${SHAPE_PATHS.circle}"/>`,
  before: markup`<path class="whisker" d="M7 10h16"/><path d="M9 5l-6 5 6 5"/><path class="solid" transform="translate(32 10)" d="${SHAPE_PATHS.circle}"/>`,
};

/**
 * Writes how the chart draws what is sure of a date, and what is not.
 *
 * @returns a list with SVG
 */
export function readingKey(words: StoryPageWords): Markup {
  const { reading } = words.story;
  const items = Object.entries(drawings).map(([name, lines]) => {
    const { drawing, means } = reading[name as keyof typeof reading];
    return markup`<li><svg width="48" height="20" viewBox="0 0 48 20" aria-hidden="true">${lines}</svg><span><span class="away">${drawing}: </span>${means}</span></li>`;
  });
  return markup`<ul class="reading-key" role="list" aria-label="${words.story.readingName}">${items}</ul>`;
}

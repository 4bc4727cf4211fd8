import { markup, type Markup } from '../shared/markup.js';
import type { StoryPageWords } from '../../words/story-words.js';
import { showHref, SHOW_EXPRESSION, SHOWS } from '../../url/show.js';

/**
 * Writes the ways of showing as links, so that each has an address. Without script there is one way, and no links.
 *
 * @returns a navigation of HTML
 */
export function showNavigation(words: StoryPageWords): Markup {
  const links = SHOWS.map(
    (show) => markup`<a href="${showHref(show)}" data-show="${show}">${words.show.shows[show]}</a>`,
  );
  return markup`<nav class="shows" aria-label="${words.show.name}">${links}<a href="embed/build/">${words.show.embed}</a></nav>`;
}

/**
 * Runs before the page is painted: what is not shown must not flash up. Where the page's script cannot be had, the page is
 * as it is without script.
 */
export const showEarly = `document.documentElement.dataset.show=${SHOW_EXPRESSION};addEventListener('error',e=>e.target.tagName==='SCRIPT'&&delete document.documentElement.dataset.show,true)`;

import { markup, type Markup } from '../shared/markup.js';
import { SHOWS } from '../../url/show.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * The head of a page that is not the timeline's own: what it belongs to, and the ways back.
 *
 * @param home - from the page to the site's folder
 */
export function siteHeader(title: string, home: string, words: PageWords): Markup {
  const links = SHOWS.map(
    (show) => markup`<a href="${home}${show === SHOWS[0] ? '' : `?show=${show}`}">${words.show.shows[show]}</a>`,
  );
  return markup`<header class="masthead"><div class="kicker"><p><a href="${home}">${title}</a></p>
<nav class="shows" aria-label="${words.show.name}">${links}<a href="${home}embed/build/">${words.show.embed}</a></nav></div></header>`;
}

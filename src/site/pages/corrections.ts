import { formatEdtf } from '../../dates/date-words.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes all corrections, the latest first. Where there are none it says so, because the section always stands on the
 * page.
 *
 * @returns a section of HTML
 */
export function corrections({ corrections = [], events }: ResolvedTimeline, words: PageWords): Markup {
  const items = corrections
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ event, correctionDate, what, why }): Content => {
      const entry = events.find(({ id, aliases }) => id === event || aliases?.includes(event));
      const title = entry && markup`<a href="#${entry.id}">${entry.title}</a>, `;
      return markup`<li>${title}${formatEdtf(correctionDate, words.dates, words.lang)}: ${what} ${why}</li>`;
    });
  return markup`<section class="corrections" aria-labelledby="corrections">
<h2 id="corrections">${words.corrections}</h2>
${items.length > 0 ? markup`<ul>${items}</ul>` : markup`<p>${words.noCorrections}</p>`}
</section>`;
}

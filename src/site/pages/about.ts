import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import { published } from '../shared/published.js';
import type { StoryPageWords } from '../../words/story-words.js';

/**
 * Writes what readers should know of the timeline as a whole: its source and limits, its dates, and what they may do
 * with it.
 *
 * @returns a section of HTML
 */
export function about(timeline: ResolvedTimeline, words: StoryPageWords): Markup {
  const { about } = words;
  const dated = timeline.events.flatMap(({ date }) => (date ? [date] : []));
  const stated = dated.filter(({ basis }) => basis === 'stated').length;
  const parts: Record<string, Content> = {
    [about.source.name]: Object.values(timeline.sources).map((source) => {
      const { publisher, paragraphs } = source;
      return markup`<p>${about.source.text(publisher, published(source, words), paragraphs.length)}</p>`;
    }),
    [about.dates.name]: markup`<p>${about.dates.text(stated, dated.length, timeline.events.length - dated.length)}</p>`,
    [about.cite.name]: markup`<p>${about.cite.text}</p>`,
    [about.correct.name]: markup`<p>${about.correct.text}</p>`,
    [about.reuse.name]: markup`<p>${about.reuse.text}</p>
<ul><li><a href="embed/build/">${words.embedIt}</a></li><li><a href="guide/">${words.guide.title}</a></li><li><a href="guide/accessibility/">${words.guide.audit}</a></li><li><a href="worksheet/dates/">${words.worksheet.dates.name}</a></li><li><a href="worksheet/events/">${words.worksheet.events.name}</a></li><li><a href="timeline.json">${about.reuse.data}</a></li></ul>`,
  };
  return markup`<section class="about" aria-labelledby="about">
<h2 id="about">${about.name}</h2>
<div class="about-parts">${Object.entries(parts).map(
    ([name, text]) => markup`
<section><h3>${name}</h3>
${text}</section>`,
  )}</div>
</section>`;
}

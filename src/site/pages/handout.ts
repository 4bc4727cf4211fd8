import { indexEntries } from '../../layout/entry-index.js';
import type { Measure } from '../../layout/name-tag.js';
import { viewPeriod } from '../../drawing/view-period.js';
import { SHAPE_PATHS } from '../../drawing/shape-paths.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Markup } from '../shared/markup.js';
import { readingKey } from './reading-key.js';
import type { StoryPageWords } from '../../words/story-words.js';
import { formatEdtf } from '../../dates/date-words.js';
import { horizonOf, latestSource } from '../../timeline/horizon.js';
import { printedCharts, type PrintedChart } from './printed-chart.js';

/**
 * Draws the timeline for paper and for readers without script: the whole of it, its crowded periods by themselves, and
 * how to read them.
 *
 * @param measure - measures text for the drawing
 * @returns a section of HTML with SVG
 */
export function handout(timeline: ResolvedTimeline, words: StoryPageWords, measure: Measure): Markup {
  const index = indexEntries(timeline);
  const latest = latestSource(timeline);
  const ending = latest ? words.sourceEnds(formatEdtf(latest.publishedDate, words.dates, words.lang)) : '';
  const [whole, ...insets] = printedCharts(index, words, { horizon: horizonOf(timeline), ending }, measure);
  return markup`<figure class="handout">
${part(whole!, words.handout.whole(viewPeriod(index, whole!.view, words), index.byAnchor.length), words)}
${insets.map((inset) => part(inset, words.handout.inset(viewPeriod(index, inset.view, words)), words))}
<figcaption>${kindsKey(timeline, words)}${readingKey(words)}${withoutDate(timeline, words)}</figcaption>
</figure>
`;
}

function part({ drawing }: PrintedChart, name: string, words: StoryPageWords): Markup {
  return markup`<div class="part"><p>${name}</p>
${drawing(`${name} ${words.handout.listed}`)}</div>`;
}

/** Which shape is which kind of event. */
function kindsKey({ kinds, events }: ResolvedTimeline, words: StoryPageWords): Markup {
  const used = Object.entries(kinds).filter(([key]) => events.some(({ kind }) => kind === key));
  const items = used.map(
    ([, { label, shape, tone }]) =>
      markup`<li class="tone-${tone}"><svg width="16" height="16" viewBox="-9 -9 18 18" aria-hidden="true"><path d="${SHAPE_PATHS[shape]}"/></svg>${label}</li>`,
  );
  return markup`<ul class="kinds-key" role="list" aria-label="${words.legend}">${items}</ul>`;
}

/** What no drawing can show. */
function withoutDate({ events }: ResolvedTimeline, words: StoryPageWords): Markup | undefined {
  const undated = events.filter(({ date }) => !date);
  return undated.length > 0
    ? markup`<p>${words.noDateFor}: ${undated.map(({ title }) => title).join('; ')}.</p>`
    : undefined;
}

import { indexEntries, type EntryIndex } from '../../../layout/entry-index.js';
import { quietBetween, type Quiet } from '../../../layout/quiet-between.js';
import { closerBy } from '../../../layout/step-view.js';
import { duration } from '../../../layout/view.js';
import { viewPeriod } from '../../../drawing/view-period.js';
import { eventPath } from '../../../url/event-address.js';
import { chronological } from '../../../timeline/chronological.js';
import { latestSource } from '../../../timeline/horizon.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../../timeline/resolved-types.js';
import { entryHead, entryNotes, entryQuotations } from '../entry-list.js';
import { readingKey } from '../reading-key.js';
import { markup, type Content, type Markup } from '../../shared/markup.js';
import type { StoryPageWords } from '../../../words/story-words.js';
import { WORKSHEETS } from '../worksheet-page.js';
import { stepPeriod } from '../../shared/step-period.js';
import { quietScale, quietStrip } from './quiet-strip.js';
import { published } from '../../shared/published.js';
import { shortAddress } from '../../../url/short-address.js';
import { withTerms } from './terms.js';

/** A change of scale by more than this is said, and shown. */
const GREAT_CHANGE = 10;

/** What all steps of a story are told from. */
interface Telling {
  readonly timeline: ResolvedTimeline;
  readonly words: StoryPageWords;
  /** Public address of the site's folder, where it is known. */
  readonly siteUrl: string | undefined;
  readonly index: EntryIndex;
}

/**
 * Writes the story: every event in the order of time, each under the id that its address names, complete without
 * script and without the chart beside it.
 *
 * @returns a list of HTML
 */
export function storySteps(timeline: ResolvedTimeline, words: StoryPageWords, siteUrl?: string): Markup {
  const events = chronological(timeline.events);
  const telling: Telling = { timeline, words, siteUrl, index: indexEntries(timeline) };
  const quiets = events.map((event, position) => quietAfter(event, events[position + 1], telling));
  const perYear = quietScale(quiets.filter((quiet) => quiet !== undefined));
  const items = events.map((event, position) => {
    const quiet = quiets[position];
    const scale = position > 0 && scaleNote(events[position - 1]!, event, telling);
    return step(event, telling, scale, quiet && quietStrip(quiet, perYear, words));
  });
  return markup`<section class="story" aria-labelledby="story">
<h2 id="story" tabindex="-1">${words.story.name}</h2>
<div class="story-introduction"><p>${words.story.introduction(events.length)}</p>${readingKey(words)}</div>
<ol class="steps entries" role="list">${items}</ol>
${ending(timeline, words)}
</section>
`;
}

/** Where the account stops, and how to go on from it. */
function ending(timeline: ResolvedTimeline, words: StoryPageWords): Markup {
  const { title, text, ways, worksheets } = words.story.ending;
  const latest = latestSource(timeline);
  const sheets = WORKSHEETS.map(
    ({ hides, path }) => markup`<li><a href="${path}">${words.worksheet[hides].name}</a></li>`,
  );
  return markup`<div class="story-end"><h3>${title}</h3>
${latest && markup`<p>${text(latest.publisher, published(latest, words))}</p>`}
<ul role="list"><li><a href="?show=explore" data-show="explore">${ways.explore}</a></li><li><a href="?show=list" data-show="list">${ways.list}</a></li></ul>
<p>${worksheets}</p><ul role="list">${sheets}</ul></div>`;
}

function step(event: ResolvedEvent, { timeline, words, siteUrl }: Telling, scale: Content, after: Content): Markup {
  const { id, title } = event;
  return markup`
<li class="entry" id="${id}">
<h3 tabindex="-1">${title}</h3>
${entryHead(event, timeline, words, withTerms(event.summary, timeline))}
${scale && markup`<p class="scale-note">${scale}</p>`}
${entryQuotations(event, timeline, words)}
${entryNotes(event, timeline, words)}
<p class="links"><a href="?show=explore#${id}" data-show="explore">${words.story.explore}<span class="away">: ${title}</span></a> <a href="${eventPath(id)}">${words.story.ownPage}<span class="away">: ${title}</span></a></p>
<p class="address" data-path="${eventPath(id)}">${siteUrl && shortAddress(`${siteUrl}${eventPath(id)}`)}</p>${after}
</li>`;
}

/** That the chart looks much closer, or from much farther away, at an event than at the one before it. */
function scaleNote(before: ResolvedEvent, event: ResolvedEvent, { words, index }: Telling): Content {
  const { view } = stepPeriod(index.byId.get(event.id), index);
  const closer = closerBy(stepPeriod(index.byId.get(before.id), index).view, view);
  const period = viewPeriod(index, view, words);
  if (closer > GREAT_CHANGE) return words.story.closer(period);
  if (closer < 1 / GREAT_CHANGE) return words.story.farther(period);
  return undefined;
}

/** The quiet that follows an event, if it is long; only between events that have a date. */
function quietAfter(event: ResolvedEvent, next: ResolvedEvent | undefined, { index }: Telling): Quiet | undefined {
  const [before, after] = [index.byId.get(event.id), next && index.byId.get(next.id)];
  return before && after && quietBetween(index.byAnchor, before, after, duration(index.span));
}

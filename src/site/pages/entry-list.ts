import { SHAPE_PATHS } from '../../drawing/shape-paths.js';
import { chronological } from '../../timeline/chronological.js';
import { dateInWords, formatEdtf } from '../../dates/date-words.js';
import type {
  ResolvedDate,
  ResolvedEvent,
  ResolvedNote,
  ResolvedReference,
  ResolvedTimeline,
} from '../../timeline/resolved-types.js';
import type { Kind } from '../../timeline/types.js';
import { joined, markup, safeAddress, type Content, type Markup } from '../shared/markup.js';
import { quotation } from '../shared/quotation.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes every event in the order of time, those without a date apart. Each stands under the id that its address
 * names.
 *
 * @returns a list of HTML
 */
export function entryList(timeline: ResolvedTimeline, words: PageWords): Markup {
  const events = chronological(timeline.events);
  const entries = (chosen: ResolvedEvent[]) => chosen.map((event) => entry(event, timeline, words));
  const undated = events.filter(({ date }) => date === null);
  return markup`<section>
<h2>${words.list}</h2>
<ol class="entries" role="list">${entries(events.filter(({ date }) => date !== null))}</ol>
</section>
${
  undated.length > 0 &&
  markup`<section>
<h2>${words.withoutDate}</h2>
<ul class="entries" role="list">${entries(undated)}</ul>
</section>
`
}`;
}

function entry(event: ResolvedEvent, timeline: ResolvedTimeline, words: PageWords): Markup {
  const { id, title } = event;
  return markup`
<li class="entry" id="${id}">
<h3>${title}</h3>
${entryHead(event, timeline, words)}
${entryQuotations(event, timeline, words)}
${entryNotes(event, timeline, words)}
<p class="links"><a href="#${id}">${words.permalink}<span class="away">: ${title}</span></a></p>
</li>`;
}

/**
 * What we say of an event: its kind, its date and how sure that is, and our sentence.
 *
 * @param told - that sentence, where more than its text is written
 */
export function entryHead(
  { kind: key, date, summary }: ResolvedEvent,
  timeline: ResolvedTimeline,
  words: PageWords,
  told: Content = summary,
): Markup {
  const kind = timeline.kinds[key];
  return markup`<div class="when">${kind && kindLine(kind)}${dateLines(date, words)}</div>
<p class="summary">${told}</p>
${date?.reasoning && markup`<p class="reasoning"><b>${words.reasoning}</b> ${date.reasoning}</p>`}`;
}

/**
 * Writes the words of the source that an event rests on, each with what it supports.
 *
 * @returns a figure for each citation
 */
export const entryQuotations = ({ citations }: ResolvedEvent, timeline: ResolvedTimeline, words: PageWords): Content =>
  citations.map((citation) => quotation(citation, timeline, words, words.supports[citation.supports]));

/**
 * Writes what has been corrected in an event, and the notes from outside the source.
 *
 * @returns HTML, empty where there is neither
 */
export const entryNotes = (event: ResolvedEvent, timeline: ResolvedTimeline, words: PageWords): Markup =>
  markup`${correctionsOf(event, timeline, words)}
${event.notes && notes(event.notes, words)}`;

function kindLine({ label, tone, shape }: Kind): Markup {
  const icon = markup`<svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true"><path d="${SHAPE_PATHS[shape]}"/></svg>`;
  return markup`<p class="kind tone-${tone}">${icon} ${label}</p>`;
}

function dateLines(date: ResolvedDate | null, words: PageWords): Markup {
  if (!date) return markup`<p class="drawn">${words.noDateGiven}</p>`;
  const { stated, basis } = date;
  const quotes = stated.map((quote) => markup`<q>${quote}</q>`);
  const source =
    quotes.length > 0 ? markup`<p class="stated">${joined(quotes, ' … ')}</p>` : markup`<p>${words.noDate}</p>`;
  return markup`${source}
<p class="drawn">${dateInWords(date, words.dates, words.lang)}</p>
<p><span class="label">${words[basis]}</span></p>`;
}

function notes(all: readonly ResolvedNote[], words: PageWords): Markup {
  const paragraphs = all.map(
    ({ text, references }) =>
      markup`<p>${text} (${joined(
        references.map((reference) => referenceLink(reference, words)),
        '; ',
      )})</p>`,
  );
  return markup`<div class="notes"><p><span class="label">${words.outside}</span></p>${paragraphs}</div>`;
}

function referenceLink({ publisher, url, publishedDate }: ResolvedReference, words: PageWords): Content {
  const address = safeAddress(url);
  const name = publishedDate ? `${publisher}, ${formatEdtf(publishedDate, words.dates, words.lang)}` : publisher;
  return address
    ? markup`${name}: <a href="${address}" rel="noopener">${address.replace(/^https?:\/\//, '')}</a>`
    : name;
}

/** What has been corrected in an event, when and why. */
const correctionsOf = (
  { id, aliases = [] }: ResolvedEvent,
  { corrections = [] }: ResolvedTimeline,
  words: PageWords,
): Content =>
  corrections
    .filter(({ event }) => event === id || aliases.includes(event))
    .map(
      ({ correctionDate, what, why }) =>
        markup`<p class="reasoning"><b>${words.correctedOn(formatEdtf(correctionDate, words.dates, words.lang))}:</b> ${what} ${why}</p>`,
    );

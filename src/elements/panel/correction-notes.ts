import { html, type TemplateResult } from 'lit';
import { formatEdtf } from '../../dates/date-words.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { Words } from '../../words/words.js';

/** Says what has been corrected in an event. Corrections name it by its id or by an alias. */
export const correctionNotes = (
  { corrections = [], lang }: ResolvedTimeline,
  { id, aliases = [] }: ResolvedEvent,
  words: Words,
): TemplateResult[] =>
  corrections
    .filter(({ event }) => event === id || aliases.includes(event))
    .map(({ correctionDate, what, why }) => {
      const heading = words.correctedOn(formatEdtf(correctionDate, words.dates, words.lang));
      return html`<p class="reading"><b>${heading}:</b> <span lang=${lang} dir="auto">${what} ${why}</span></p>`;
    });

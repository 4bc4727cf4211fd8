import { html, type TemplateResult } from 'lit';
import { citationFormats } from '../../sources/citation-formats.js';
import { entryItem, sourceItem } from '../../sources/citation-item.js';
import type { Timeline, TimelineEvent } from '../../timeline/types.js';
import type { Words } from '../../words/words.js';

/** What the reader wants to cite, and how. */
export interface CitationChoice {
  /** The key of a source; empty for the entry itself. */
  readonly source: string;
  /** Its place among the formats. */
  readonly format: number;
}

interface CitingParameters {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  readonly words: Words;
  /** The address that leads to the entry, where there is one. */
  readonly address: string | undefined;
  readonly choice: CitationChoice;
  readonly choose: (choice: CitationChoice) => void;
  readonly copyButton: (key: string, text: string, label: string) => TemplateResult;
}

/** The entry, or a source it rests on, as a citation to copy. */
export function citing({
  event,
  timeline,
  words,
  address,
  choice,
  choose,
  copyButton,
}: CitingParameters): TemplateResult {
  const sources = [...new Set(event.citations.map(({ source }) => source))];
  const now = new Date();
  const item =
    (sources.includes(choice.source) && sourceItem(timeline, choice.source, now)) ||
    entryItem(timeline, event, address, now);
  const text = citationFormats[choice.format]!.write(item);
  const chosen = (change: Event): string => (change.target as HTMLSelectElement).value;
  return html`<details class="cite">
    <summary>${words.cite}</summary>
    <select aria-label=${words.cite} @change=${(change: Event) => choose({ ...choice, source: chosen(change) })}>
      <option value="" .selected=${!choice.source}>${words.citeEntry}</option>
      ${sources.map(
        (key) =>
          html`<option value=${key} .selected=${key === choice.source}>
            ${timeline.sources[key]?.title ?? words.citeSource}
          </option>`,
      )}
    </select>
    <select
      aria-label=${words.citationStyle}
      @change=${(change: Event) => choose({ ...choice, format: Number(chosen(change)) })}
    >
      ${citationFormats.map(
        ({ label }, index) => html`<option value=${index} .selected=${index === choice.format}>${label}</option>`,
      )}
    </select>
    ${copyButton('', text, words.copy)}
    <textarea readonly rows="4" aria-label=${words.cite} .value=${text}></textarea>
  </details>`;
}

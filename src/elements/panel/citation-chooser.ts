import { html, type TemplateResult } from 'lit';
import { citationFormats } from '../../sources/citation-formats.js';
import { entryItem, sourceItem } from '../../sources/citation-item.js';
import type { PanelContext } from './panel-context.js';

/** What the reader wants to cite, and in which format. */
export interface CitationChoice {
  /** The key of a source; empty for the event itself. */
  readonly source: string;
  /** The position of the format in `citationFormats`. */
  readonly format: number;
}

/**
 * Lets the reader choose a citation of the event, or of a source it rests on, and copy it.
 *
 * @param address - the address that leads to the event, where there is one
 * @param choose - takes what the reader chose
 */
export function citationChooser(
  { event, timeline, words, copyButton }: PanelContext,
  address: string | undefined,
  choice: CitationChoice,
  choose: (choice: CitationChoice) => void,
): TemplateResult {
  const sources = [...new Set(event.citations.map(({ source }) => source))];
  const now = new Date();
  const item =
    (sources.includes(choice.source) && sourceItem(timeline, choice.source, now)) ||
    entryItem(timeline, event, address, now);
  const text = citationFormats[choice.format]!.write(item);
  const valueOf = (change: Event): string => (change.target as HTMLSelectElement).value;
  return html`<details class="cite">
    <summary>${words.cite}</summary>
    <select aria-label=${words.cite} @change=${(change: Event) => choose({ ...choice, source: valueOf(change) })}>
      <option value="" .selected=${!choice.source}>${words.citeEvent}</option>
      ${sources.map(
        (key) =>
          html`<option value=${key} .selected=${key === choice.source}>
            ${timeline.sources[key]?.title ?? words.citeSource}
          </option>`,
      )}
    </select>
    <select
      aria-label=${words.citationStyle}
      @change=${(change: Event) => choose({ ...choice, format: Number(valueOf(change)) })}
    >
      ${citationFormats.map(
        ({ label }, index) => html`<option value=${index} .selected=${index === choice.format}>${label}</option>`,
      )}
    </select>
    ${copyButton({ key: 'citation', text, label: words.copy })}
    <textarea readonly rows="4" aria-label=${words.cite} .value=${text}></textarea>
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ChartEntry } from '../../chart/entries.js';
import type { Words } from '../words/words.js';

/** Says that a view holds nothing, and leads to what is nearest on either side. */
export function nothingHere(
  before: ChartEntry | undefined,
  after: ChartEntry | undefined,
  words: Words,
  show: (entry: ChartEntry) => void,
): TemplateResult {
  const way = (entry: ChartEntry | undefined, text: string): TemplateResult | typeof nothing =>
    entry ? html`<button @click=${() => show(entry)}>${text}</button>` : nothing;
  return html`<div class="void">
    <p role="status">${words.nothingHere}</p>
    ${way(before, `← ${before?.event.title}`)} ${way(after, `${after?.event.title} →`)}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ChartEntry } from '../../layout/entries.js';

/** Says that a view holds nothing, and leads to what is nearest on either side. */
export function emptyView(
  said: string,
  before: ChartEntry | undefined,
  after: ChartEntry | undefined,
  show: (entry: ChartEntry) => void,
): TemplateResult {
  const way = (entry: ChartEntry | undefined, text: string): TemplateResult | typeof nothing =>
    entry ? html`<button @click=${() => show(entry)}>${text}</button>` : nothing;
  return html`<div class="void">
    <p role="status">${said}</p>
    ${way(before, `← ${before?.event.title}`)} ${way(after, `${after?.event.title} →`)}
  </div>`;
}

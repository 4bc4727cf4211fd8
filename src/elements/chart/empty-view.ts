import { html, nothing, type TemplateResult } from 'lit';
import type { ChartEntry } from '../../layout/entry-index.js';

/**
 * Stands in the drawing's place where the view holds no entry, and leads to the nearest ones.
 *
 * @param summary - says that the view is empty
 * @param before - the nearest entry before the view
 * @param after - the nearest entry after it
 * @param show - brings an entry into view
 */
export function emptyView(
  summary: string,
  before: ChartEntry | undefined,
  after: ChartEntry | undefined,
  show: (entry: ChartEntry) => void,
): TemplateResult {
  const button = (entry: ChartEntry | undefined, text: string): TemplateResult | typeof nothing =>
    entry ? html`<button @click=${() => show(entry)}>${text}</button>` : nothing;
  return html`<div class="void">
    <p role="status">${summary}</p>
    ${button(before, `← ${before?.event.title}`)} ${button(after, `${after?.event.title} →`)}
  </div>`;
}

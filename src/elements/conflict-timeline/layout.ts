import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { legend } from './legend.js';
import { lower } from './lower.js';
import { notices } from './notices.js';
import type { Shown } from './shown.js';
import { undatedLinks } from './undated.js';
import { upper } from './upper.js';
import { viewLink } from './view-link.js';

/** The whole of a timeline: notices, the chart with what explains it, and what stands below. */
export function layout(shown: Shown): TemplateResult {
  const { derived, words, reader, selected, kinds, chartOnly, notice, skipped, links, state, copy } = shown;
  return html`<div class="layout" lang=${words.lang}>
    ${notices(notice, skipped, words, reader.open)}
    ${chartOnly ? nothing : html`<button class="skip" @click=${reader.skip}>${words.skipChart}</button>`}
    ${upper(shown)}
    <div class="bar" part="keys">
      ${guard([derived, kinds, words, selected], () => [
        legend(derived, kinds, words, reader.filter),
        undatedLinks(derived, words, selected, reader.open),
      ])}
      ${viewLink(links, state, copy, words)}
    </div>
    ${chartOnly ? nothing : lower(shown)}
  </div>`;
}

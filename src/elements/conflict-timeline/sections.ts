import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { dateKey } from '../../drawing/date-key.js';
import type { View } from '../../layout/view.js';
import { belowChart, type BelowChart } from './below-chart.js';
import { chartSection } from './chart-section.js';
import { legend } from './legend.js';
import { notices, type Notice } from './notices.js';
import type { PartContext } from './part-context.js';

interface Sections {
  readonly notice: Notice | undefined;
  /** How many records of the data are left out. */
  readonly skipped: number;
  /** Space-separated kinds to show; undefined for all. */
  readonly kinds: string | undefined;
  /** The view; undefined for the whole timeline. */
  readonly range: View | undefined;
  /** Copies the address of what is shown. */
  readonly copyView: TemplateResult | typeof nothing;
  /** Undefined where nothing stands below the chart. */
  readonly below: BelowChart | undefined;
}

/** All of a timeline, from what is to be said of it down to its sources. */
export function timelineSections(
  context: PartContext,
  { notice, skipped, kinds, range, copyView, below }: Sections,
): TemplateResult {
  const { contents, words, selected, actions } = context;
  return html`${notices(notice, skipped, words, actions.followLink)}
    ${below ? html`<button class="skip out-of-sight" @click=${actions.skipChart}>${words.skipChart}</button>` : nothing}
    ${chartSection(context, range)}
    <div class="bar" part="keys">
      ${guard([contents, kinds, words, selected], () => [
        contents.hasDates ? dateKey(words) : nothing,
        legend(contents, kinds, words, actions.filter),
      ])}
      ${copyView}
    </div>
    ${below ? belowChart(context, below) : nothing}`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { EntryIndex } from '../../layout/entry-index.js';
import type { Drawing } from '../../layout/drawing.js';
import type { View } from '../../layout/view.js';
import { viewPeriod, viewSummary } from '../../drawing/view-period.js';
import type { Words } from '../../words/words.js';

interface BandParameters {
  readonly index: EntryIndex;
  readonly view: View;
  /** Undefined until the chart is measured. */
  readonly drawing: Drawing | undefined;
  readonly selected: string | undefined;
  readonly words: Words;
  /** Whether to say how to zoom. */
  readonly hint: boolean;
  /** Lists the bars that pass through the view and have no lane in it. */
  readonly list: () => void;
}

/**
 * The band above the drawing says what the view shows. Screen readers announce only the hint: the drawing's own name
 * already says the period and the number of entries.
 */
export function band(parameters: BandParameters): TemplateResult {
  const { index, view, drawing, selected, words, hint, list } = parameters;
  const count = drawing?.count ?? 0;
  const passing = drawing?.scene.passing ?? 0;
  const title = selected === undefined ? undefined : unlabelledTitle(selected, index, drawing);
  return html`<div class="band">
    <div class="view-words">
      <div class="period" aria-hidden="true">${viewPeriod(index, view, words)}</div>
      <div class="of-view">
        ${
          title && !hint
            ? html`<span class="selection">${title}</span>`
            : html`<span class="summary">
                ${hint ? nothing : html`<span aria-hidden="true">${viewSummary(index, view, count, words)}</span>`}<span
                  role="status"
                  >${hint ? words.wheelHint(zoomKey()) : nothing}</span
                >
              </span>`
        }
        ${
          passing > 0
            ? html` <button class="passing" data-count=${passing} @click=${list}>${words.passing(passing)}</button>`
            : nothing
        }
      </div>
    </div>
    <slot name="actions"></slot>
  </div>`;
}

/** The title of the selected entry where the drawing has no room for its label; undefined where it has. */
function unlabelledTitle(selected: string, index: EntryIndex, drawing: Drawing | undefined): string | undefined {
  return drawing?.find(selected)?.label ? undefined : index.byId.get(selected)?.event.title;
}

const zoomKey = (): string => (/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');

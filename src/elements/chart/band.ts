import { html, nothing, type TemplateResult } from 'lit';
import type { EntryIndex } from '../../chart/entries.js';
import type { Drawing } from '../../chart/drawing.js';
import { sameView, wholeView, type View } from '../../chart/view.js';
import { formatPeriod } from '../../model/date-words.js';
import type { Words } from '../words/words.js';

interface BandParameters {
  readonly index: EntryIndex;
  readonly view: View;
  /** Undefined until the chart is measured. */
  readonly drawing: Drawing | undefined;
  readonly selected: string | undefined;
  readonly words: Words;
  /** Whether to say how to zoom. */
  readonly hint: boolean;
  /** Lists the bars that pass through without a lane. */
  readonly list: () => void;
}

/** The period a view shows, in words. The whole is named by its dates, not by the air around them. */
export function periodOf(index: EntryIndex, view: View, words: Words): string {
  const { start, end } = sameView(view, wholeView(index.span)) ? index.span : view;
  return formatPeriod(start, end, words.dates, words.lang);
}

/** The view in words, above the drawing, where no mark may enter. Only the hint is announced: the rest moves along. */
export function band(parameters: BandParameters): TemplateResult {
  const { index, view, drawing, selected, words, hint, list } = parameters;
  const dated = index.byAnchor.length;
  const whole = sameView(view, wholeView(index.span));
  const summary = whole ? words.wholeTimeline(dated) : words.inView(drawing?.count ?? 0, dated);
  const unlabelled = selected === undefined ? undefined : unlabelledTitle(selected, index, drawing);
  const passing = drawing?.scene.passing ?? 0;
  return html`<div class="band">
    <div class="said">
      <p class="period">${periodOf(index, view, words)}</p>
      <div class="of-view">
        ${
          unlabelled && !hint
            ? html`<span class="selection">${unlabelled}</span>`
            : html`<span class="summary">
                ${hint ? nothing : summary}<span role="status">${hint ? words.wheelHint(zoomKey()) : nothing}</span>
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

/** The selected entry is always named: here where the drawing has no room for its label. */
function unlabelledTitle(selected: string, index: EntryIndex, drawing: Drawing | undefined): string | undefined {
  const on = drawing?.find(selected);
  const labelled = on && 'entry' in on && on.label;
  return labelled ? undefined : index.byId.get(selected)?.event.title;
}

const zoomKey = (): string => (/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');

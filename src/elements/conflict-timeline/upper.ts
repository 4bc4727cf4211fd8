import { html, type TemplateResult } from 'lit';
import type { View } from '../../chart/view.js';
import { formatEdtf } from '../../model/date-words.js';
import { latestSource } from '../../model/horizon.js';
import type { SelectRequestEvent, ViewRequestEvent } from '../events.js';
import type { Words } from '../words/words.js';
import type { Derived } from './derived.js';
import { toolbar, toolbarActions } from './toolbar.js';

interface UpperParameters {
  readonly derived: Derived;
  readonly words: Words;
  readonly view: View;
  /** The same; undefined for the whole timeline. */
  readonly range: View | undefined;
  readonly selected: string | undefined;
  readonly choose: (event: SelectRequestEvent) => void;
  readonly move: (event: ViewRequestEvent) => void;
  /** Goes to a view in one smooth move. */
  readonly request: (view: View) => void;
  readonly step: (by: 1 | -1) => void;
}

/** The chart with its buttons, and the overview below it. */
export function upper(parameters: UpperParameters): TemplateResult {
  const { derived, words, view, range, selected, choose, move, request, step } = parameters;
  const latest = latestSource(derived.timeline);
  return html`<conflict-timeline-chart
      part="chart"
      exportparts="drawing"
      .index=${derived.index}
      .view=${view}
      .limits=${derived.limits}
      .words=${words}
      .selected=${selected}
      .horizon=${derived.horizon}
      .ending=${latest ? words.sourceEnds(formatEdtf(latest.published, words.dates, words.lang)) : ''}
      @select-request=${choose}
      @view-request=${move}
    >
      ${toolbar(words, toolbarActions(derived, range, request, step))}
    </conflict-timeline-chart>
    <conflict-timeline-overview
      part="overview"
      .index=${derived.index}
      .view=${view}
      .limits=${derived.limits}
      .words=${words}
      @view-request=${move}
    ></conflict-timeline-overview>`;
}

import { html, type TemplateResult } from 'lit';
import { formatEdtf } from '../../dates/date-words.js';
import { latestSource } from '../../timeline/horizon.js';
import type { Shown } from './shown.js';
import { toolbar, toolbarActions } from './toolbar.js';

/** The chart with its buttons, and the overview below it. */
export function upper({ derived, words, view, range, selected, reader }: Shown): TemplateResult {
  const { choose, move, request, zoom, step } = reader;
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
      ${toolbar(words, toolbarActions(derived, range, request, zoom, step))}
    </conflict-timeline-chart>
    <conflict-timeline-overview
      part="overview"
      class=${range ? '' : 'needless'}
      .index=${derived.index}
      .view=${view}
      .limits=${derived.limits}
      .words=${words}
      @view-request=${move}
    ></conflict-timeline-overview>`;
}

import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatEdtf } from '../../dates/date-words.js';
import type { View } from '../../layout/view.js';
import { latestSource } from '../../timeline/horizon.js';
import type { PartContext } from './part-context.js';
import { undatedShelf } from './undated-shelf.js';
import { toolbar, toolbarActions } from './toolbar.js';

/**
 * The chart with its buttons, and the overview below it.
 *
 * @param range - the view; undefined for the whole timeline
 */
export function chartSection(
  { contents, words, selected, actions }: PartContext,
  range: View | undefined,
): TemplateResult {
  const { timeline, index, limits, whole, horizon } = contents;
  const view = range ?? whole;
  const latest = latestSource(timeline);
  return html`<conflict-timeline-chart
      part="chart"
      exportparts="drawing"
      .index=${index}
      .view=${view}
      .limits=${limits}
      .words=${words}
      .selected=${selected}
      .horizon=${horizon}
      .ending=${latest ? words.sourceEnds(formatEdtf(latest.publishedDate, words.dates, words.lang)) : ''}
      @select-request=${actions.choose}
      @view-request=${actions.move}
    >
      ${toolbar(words, toolbarActions(contents, range, actions))}
    </conflict-timeline-chart>
    ${guard([contents, words, selected], () => undatedShelf(contents, words, selected, actions.followLink))}
    <conflict-timeline-overview
      part="overview"
      class=${range ? '' : 'needless'}
      .index=${index}
      .view=${view}
      .limits=${limits}
      .words=${words}
      .selected=${selected}
      @view-request=${actions.move}
    ></conflict-timeline-overview>`;
}

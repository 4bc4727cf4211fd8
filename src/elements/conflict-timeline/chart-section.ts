import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatEdtf } from '../../dates/date-words.js';
import type { View } from '../../layout/view.js';
import { latestSource } from '../../timeline/horizon.js';
import type { PartContext } from './part-context.js';
import { undatedShelf } from './undated-shelf.js';
import { toolbar, toolbarActions } from './toolbar.js';

/**
 * The chart with its buttons, the shelf of events without a date, and the overview; the shelf alone where no event has one.
 *
 * @param range - the view; undefined for the whole timeline
 */
export function chartSection(
  { contents, words, scale, selected, actions }: PartContext,
  range: View | undefined,
): TemplateResult {
  const { timeline, index, limits, whole, horizon } = contents;
  const shelf = guard([contents, words, selected], () => undatedShelf(contents, words, selected, actions.followLink));
  if (!contents.hasDates) return html`${shelf}`;
  const view = range ?? whole;
  const latest = latestSource(timeline);
  return html`<conflict-timeline-chart
      part="chart"
      exportparts="drawing"
      .titleLanguage=${timeline.lang}
      .index=${index}
      .view=${view}
      .limits=${limits}
      .scale=${scale}
      .words=${words}
      .selected=${selected}
      .horizon=${horizon}
      .ending=${latest ? words.sourceEnds(formatEdtf(latest.publishedDate, words.dates, words.lang)) : ''}
      @select-request=${actions.choose}
      @view-request=${actions.move}
    >
      ${toolbar(words, toolbarActions(contents, range, actions))}
    </conflict-timeline-chart>
    ${shelf}
    <conflict-timeline-overview
      part="overview"
      class=${range ? '' : 'needless'}
      .index=${index}
      .view=${view}
      .limits=${limits}
      .scale=${scale}
      .words=${words}
      .selected=${selected}
      @view-request=${actions.move}
    ></conflict-timeline-overview>`;
}

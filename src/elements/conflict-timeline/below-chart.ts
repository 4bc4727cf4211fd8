import { html, type TemplateResult } from 'lit';
import type { View } from '../../layout/view.js';
import { eventAddresses } from './link-base.js';
import type { PartContext } from './part-context.js';

export interface BelowChart {
  /** Whether the chart has been painted, which comes first. */
  readonly isPainted: boolean;
  readonly printing: boolean;
  /** The view when it last rested; undefined for the whole timeline. */
  readonly restingView: View | undefined;
  /** Id of the paragraph that is being read. */
  readonly paragraph: string | undefined;
}

/** What stands below the chart and its key: the open event, the list, and the sources. */
export function belowChart(
  context: PartContext,
  { isPainted, printing, restingView, paragraph }: BelowChart,
): TemplateResult {
  if (printing) return html`${printedDetails(context)} ${sourceSection(context, paragraph)}`;
  if (!isPainted) return html`<div class="later"></div>`;
  return html`${detailsSection(context, restingView)} ${sourceSection(context, paragraph)}`;
}

/**
 * The list of all events beside the one that is open.
 *
 * @param restingView - the view when it last rested; undefined for the whole timeline
 */
function detailsSection(
  { contents, words, number, selected, headingLevel, links, actions }: PartContext,
  restingView: View | undefined,
): TemplateResult {
  const { timeline, events, index } = contents;
  return html`<div class="lower">
    <conflict-timeline-panel
      part="panel"
      role="region"
      aria-label=${words.panel(number)}
      .timeline=${timeline}
      .events=${events}
      .selected=${selected}
      .words=${words}
      .headingLevel=${headingLevel}
      .address=${eventAddresses(links)}
      @select-request=${actions.choose}
      @read-request=${actions.read}
    ></conflict-timeline-panel>
    <conflict-timeline-list
      part="list"
      .timeline=${timeline}
      .events=${events}
      .index=${index}
      .view=${restingView}
      .selected=${selected}
      .words=${words}
      .headingLevel=${headingLevel}
      @select-request=${actions.choose}
    ></conflict-timeline-list>
  </div>`;
}

/** All events one below the other, each with all it rests on: on paper there is nothing to open. */
function printedDetails({ contents, words, headingLevel, links }: PartContext): TemplateResult {
  const { timeline, events } = contents;
  return html`<div part="list">
    ${events.map(
      ({ id }) =>
        html`<conflict-timeline-panel
          .timeline=${timeline}
          .events=${events}
          .selected=${id}
          .words=${words}
          .headingLevel=${headingLevel}
          .address=${eventAddresses(links)}
        ></conflict-timeline-panel>`,
    )}
  </div>`;
}

/**
 * The sources with the passages that are cited.
 *
 * @param paragraph - id of the paragraph that is being read
 */
function sourceSection(
  { contents, words, selected, headingLevel, actions }: PartContext,
  paragraph: string | undefined,
): TemplateResult {
  return html`<conflict-timeline-source
    part="source"
    .timeline=${contents.timeline}
    .words=${words}
    .headingLevel=${headingLevel}
    .selected=${selected}
    .reading=${paragraph}
    @select-request=${actions.choose}
    @read-request=${actions.read}
  ></conflict-timeline-source>`;
}

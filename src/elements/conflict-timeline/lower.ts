import { html, type TemplateResult } from 'lit';
import type { View } from '../../chart/view.js';
import type { LinkBase } from '../../link/canonical.js';
import type { ReadRequestEvent, SelectRequestEvent } from '../events.js';
import type { Words } from '../words/words.js';
import type { Derived } from './derived.js';
import { handout } from './handout.js';
import { addressOf } from './links.js';

interface LowerParameters {
  readonly derived: Derived;
  readonly words: Words;
  readonly selected: string | undefined;
  readonly headingLevel: number;
  /** Where links that are passed on lead to; undefined where nothing does. */
  readonly links: LinkBase | undefined;
  /** The view when it last rested; undefined for the whole. */
  readonly view: View | undefined;
  readonly printing: boolean;
  /** Id of the paragraph that is being read. */
  readonly reading: string | undefined;
  readonly choose: (event: SelectRequestEvent) => void;
  readonly read: (event: ReadRequestEvent) => void;
}

/** What stands below the chart: the list beside the open event, on paper all of them; and the sources. */
export function lower(parameters: LowerParameters): TemplateResult {
  const { derived, words, selected, headingLevel, links, printing, reading, choose, read } = parameters;
  return html`${printing ? handout(derived, words, headingLevel, links) : listAndPanel(parameters)}
    <conflict-timeline-source
      part="source"
      .timeline=${derived.timeline}
      .words=${words}
      .headingLevel=${headingLevel}
      .selected=${selected}
      .reading=${reading}
      @select-request=${choose}
      @read-request=${read}
    ></conflict-timeline-source>`;
}

function listAndPanel(parameters: LowerParameters): TemplateResult {
  const { derived, words, selected, headingLevel, links, view, choose, read } = parameters;
  const { timeline, events, index } = derived;
  return html`<div class="lower">
    <conflict-timeline-panel
      part="panel"
      role="region"
      aria-label=${words.panel}
      .timeline=${timeline}
      .events=${events}
      .selected=${selected}
      .words=${words}
      .headingLevel=${headingLevel}
      .address=${addressOf(links)}
      @select-request=${choose}
      @read-request=${read}
    ></conflict-timeline-panel>
    <conflict-timeline-list
      part="list"
      .timeline=${timeline}
      .events=${events}
      .index=${index}
      .view=${view}
      .selected=${selected}
      .words=${words}
      .headingLevel=${headingLevel}
      @select-request=${choose}
    ></conflict-timeline-list>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { handout } from './print-panels.js';
import { addressOf } from './links.js';
import type { Shown } from './shown.js';

/** What stands below the chart: the list beside the open event, on paper all of them; and the sources. */
export function lower(shown: Shown): TemplateResult {
  const { derived, words, selected, headingLevel, links, printing, reading, reader } = shown;
  return html`${printing ? handout(derived, words, headingLevel, links) : listAndPanel(shown)}
    <conflict-timeline-source
      part="source"
      .timeline=${derived.timeline}
      .words=${words}
      .headingLevel=${headingLevel}
      .selected=${selected}
      .reading=${reading}
      @select-request=${reader.choose}
      @read-request=${reader.read}
    ></conflict-timeline-source>`;
}

function listAndPanel(shown: Shown): TemplateResult {
  const { derived, words, selected, headingLevel, links, rested, reader } = shown;
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
      @select-request=${reader.choose}
      @read-request=${reader.read}
    ></conflict-timeline-panel>
    <conflict-timeline-list
      part="list"
      .timeline=${timeline}
      .events=${events}
      .index=${index}
      .view=${rested}
      .selected=${selected}
      .words=${words}
      .headingLevel=${headingLevel}
      @select-request=${reader.choose}
    ></conflict-timeline-list>
  </div>`;
}

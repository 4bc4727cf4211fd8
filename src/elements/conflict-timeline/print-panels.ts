import { html, type TemplateResult } from 'lit';
import type { LinkBase } from '../../url/canonical.js';
import { addressOf } from './links.js';
import type { Words } from '../../words/words.js';
import type { Derived } from './derived.js';

/** On paper there is nothing to open: every event with all it rests on. */
export function handout(
  { timeline, events }: Derived,
  words: Words,
  headingLevel: number,
  links: LinkBase | undefined,
): TemplateResult {
  return html`<div part="list">
    ${events.map(
      ({ id }) =>
        html`<conflict-timeline-panel
          .timeline=${timeline}
          .events=${events}
          .selected=${id}
          .words=${words}
          .headingLevel=${headingLevel}
          .address=${addressOf(links)}
        ></conflict-timeline-panel>`,
    )}
  </div>`;
}

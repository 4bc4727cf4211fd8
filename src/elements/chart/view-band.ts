import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Words } from '../../words/words.js';

interface BandParameters {
  /** The period that the view shows, in words. */
  readonly period: string;
  /** How many events it shows. */
  readonly summary: string;
  readonly words: Words;
  /** Whether to say how to zoom. */
  readonly hint: boolean;
}

/**
 * The band above the drawing says what the view shows, in new elements for each view: a translator of the page may have
 * replaced the text of the last ones. Screen readers announce only the hint: the drawing's own name
 * already says the period and the number of events.
 */
export const viewBand = ({ period, summary, words, hint }: BandParameters): TemplateResult =>
  html`<div class="band">
    <div class="view-words">
      ${keyed(period, html`<div class="period" aria-hidden="true">${period}</div>`)}
      ${keyed(summary, html`<div class="of-view" aria-hidden="true">${summary}</div>`)}
    </div>
    <div class="hint" role="status">${hint ? words.wheelHint(zoomKey()) : nothing}</div>
    <slot name="actions"></slot>
  </div>`;

const zoomKey = (): string => (/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');

import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedTimeline } from '../../words/check-timeline.js';
import type { Words } from '../../words/words.js';
import { mayPass } from './load-timeline.js';

/**
 * What is said while there is no timeline: that it is being loaded, or why it cannot be had.
 *
 * @param loaded - undefined while it is being loaded
 * @param retry - loads it again, which is offered where it can help; undefined where nothing is loaded
 */
export function loadingNotice(
  loaded: CheckedTimeline | undefined,
  words: Words,
  retry: (() => void) | undefined,
): TemplateResult | typeof nothing {
  const problem = loaded?.problems[0];
  if (problem) return failure(problem.message, words, mayPass(problem) ? retry : undefined);
  return retry ? html`<p class="notice" role="status">${words.loading}</p>` : nothing;
}

/** Why no timeline can be shown, and how to try again where that may help. */
function failure(why: string, words: Words, retry: (() => void) | undefined): TemplateResult {
  return html`<div class="notice" role="alert">
    <p>${words.loadFailed(why)}</p>
    ${retry ? html`<button class="button" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

/** Keeps the room that the timeline will take, so that what follows in the page does not move when it comes. */
export const roomToCome = (chartOnly: boolean): TemplateResult =>
  html`<div class=${chartOnly ? 'later chart' : 'later'}></div>`;

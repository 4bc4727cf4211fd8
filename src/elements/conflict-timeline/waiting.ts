import { html, nothing, type TemplateResult } from 'lit';
import type { CheckedTimeline } from '../../timeline/check.js';
import type { Words } from '../../words/words.js';

/** While there is no timeline: that it is on its way, or why there is none. The fallback stays below. */
export function waiting(
  loaded: CheckedTimeline | undefined,
  words: Words,
  retry: (() => void) | undefined,
): TemplateResult | typeof nothing {
  if (loaded) return failure(loaded.problems[0]?.message ?? '', words, retry);
  return retry ? html`<p class="notice" role="status">${words.loading}</p>` : nothing;
}

/** Why no timeline can be shown, and how to try again where that may help. */
function failure(why: string, words: Words, retry: (() => void) | undefined): TemplateResult {
  return html`<div class="notice" role="alert">
    <p>${words.loadFailed(why)}</p>
    ${retry ? html`<button class="button" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

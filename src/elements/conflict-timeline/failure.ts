import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

/** Why no timeline can be shown, and how to try again where that may help. The fallback stays below. */
export function failure(why: string, words: Words, retry: (() => void) | undefined): TemplateResult {
  return html`<div class="notice" role="alert">
    <p>${words.loadFailed(why)}</p>
    ${retry ? html`<button class="button" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { CopyController } from '../controllers/copy-controller.js';
import type { Words } from '../words/words.js';

/** Says when it has copied; a name of its own where several buttons say the same. */
export const copyButton = (
  copy: CopyController,
  words: Words,
  key: string,
  text: string | (() => string),
  label: string,
  name?: string,
): TemplateResult =>
  html`<button
    class="copy"
    aria-label=${name ?? nothing}
    @click=${() => copy.copy(key, typeof text === 'string' ? text : text())}
  >
    ${copy.copied === key ? words.copied : label}
  </button>`;

/** Copying is said aloud; where the browser refuses, the text is there to be copied by hand. */
export function copyStatus({ copied, refused }: CopyController, words: Words): TemplateResult {
  return html`<p role="status" class=${refused === undefined ? 'out-of-sight' : ''}>
      ${refused === undefined ? (copied === undefined ? nothing : words.copied) : words.copyByHand}
    </p>
    ${
      refused === undefined
        ? nothing
        : html`<textarea readonly rows="4" aria-label=${words.copyByHand} .value=${refused}></textarea>`
    }`;
}

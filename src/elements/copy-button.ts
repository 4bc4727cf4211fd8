import { html, nothing, type TemplateResult } from 'lit';
import type { CopyController } from '../controllers/copy-controller.js';
import type { Words } from '../words/words.js';

export interface CopyButton {
  /** Tells the buttons of one controller apart. */
  readonly key: string;
  /** What it copies. A function is called when the reader presses the button. */
  readonly text: string | (() => string);
  readonly label: string;
  /** Its spoken name, where several buttons have the same label. */
  readonly name?: string;
}

/** A button that copies a text, and says so once it has. */
export function copyButton(
  { key, text, label, name }: CopyButton,
  controller: CopyController,
  words: Words,
): TemplateResult {
  return html`<button
    class="copy"
    aria-label=${name ?? nothing}
    @click=${() => controller.copy(key, typeof text === 'string' ? text : text())}
  >
    ${controller.copied === key ? words.copied : label}
  </button>`;
}

/** Tells screen readers that a text was copied. Where the browser refuses, the reader can copy it from a text field. */
export function copyStatus({ copied, refused }: CopyController, words: Words): TemplateResult {
  const isRefused = refused !== undefined;
  // One element in both cases: screen readers announce what changes in it, not that it is new.
  return html`<p role="status" class=${isRefused ? '' : 'out-of-sight'}>
      ${isRefused ? words.copyByHand : copied === undefined ? nothing : words.copied}
    </p>
    ${
      isRefused
        ? html`<textarea readonly rows="4" aria-label=${words.copyByHand} .value=${refused}></textarea>`
        : nothing
    }`;
}

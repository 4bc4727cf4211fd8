import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.js';

/** What the buttons do; undefined where there is nothing more to do. */
export interface ToolbarActions {
  readonly zoomOut: (() => void) | undefined;
  readonly zoomIn: (() => void) | undefined;
  readonly showAll: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** Buttons that can do nothing keep the focus: a disabled one would drop it. */
export function toolbar(words: Words, actions: ToolbarActions): TemplateResult {
  const button = (action: keyof ToolbarActions): TemplateResult =>
    html`<button aria-disabled=${actions[action] === undefined} @click=${() => actions[action]?.()}>
      ${words[action]}
    </button>`;
  return html`<div class="toolbar" part="toolbar" slot="actions" role="group" aria-label=${words.toolbar}>
    <div class="group">${button('zoomOut')}${button('zoomIn')}${button('showAll')}</div>
    <div class="group steps">${button('previous')}${button('next')}</div>
  </div>`;
}

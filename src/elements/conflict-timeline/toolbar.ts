import { html, type TemplateResult } from 'lit';
import { clampView, sameView, type View } from '../../layout/view.js';
import type { Words } from '../../words/words.js';
import type { Derived } from './derived.js';

/** What the buttons do; undefined where there is nothing more to do. */
export interface ToolbarActions {
  readonly zoomOut: (() => void) | undefined;
  readonly zoomIn: (() => void) | undefined;
  readonly showAll: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** @param range - the view; undefined for the whole timeline */
export function toolbarActions(
  { limits, whole }: Derived,
  range: View | undefined,
  show: (view: View) => void,
  zoom: (factor: number) => void,
  step: (by: 1 | -1) => void,
): ToolbarActions {
  const view = range ?? whole;
  const atLimit = sameView(clampView(view, limits), limits.extent);
  return {
    zoomOut: atLimit ? undefined : () => zoom(0.5),
    zoomIn: () => zoom(2),
    showAll: range ? () => show(whole) : undefined,
    previous: () => step(-1),
    next: () => step(1),
  };
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

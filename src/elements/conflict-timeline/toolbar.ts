import { html, type TemplateResult } from 'lit';
import { clampView, sameView, type View } from '../../layout/view.js';
import type { Words } from '../../words/words.js';
import type { ReaderActions } from './reader-actions.js';
import type { TimelineContents } from './timeline-contents.js';

/** What the buttons do; undefined where there is nothing more to do. */
export interface ToolbarActions {
  readonly zoomOut: (() => void) | undefined;
  readonly zoomIn: (() => void) | undefined;
  readonly showAll: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/**
 * @param range - the view; undefined for the whole timeline
 * @returns what each button does now
 */
export function toolbarActions(
  { limits, whole }: TimelineContents,
  range: View | undefined,
  { glide, step, zoom }: ReaderActions,
): ToolbarActions {
  const view = range ?? whole;
  const atLimit = sameView(clampView(view, limits), limits.extent);
  return {
    zoomOut: atLimit ? undefined : () => zoom(0.5),
    zoomIn: () => zoom(2),
    showAll: range ? () => glide(whole) : undefined,
    previous: () => step(-1),
    next: () => step(1),
  };
}

/** The buttons to zoom and to step from event to event. One that can do nothing keeps the focus, as a disabled one would not. */
export function toolbar(words: Words, actions: ToolbarActions): TemplateResult {
  const button = (action: keyof ToolbarActions): TemplateResult =>
    html`<button
      aria-label=${words[action]}
      aria-disabled=${actions[action] === undefined}
      @click=${() => actions[action]?.()}
    >
      <span class="long">${words[action]}</span><span class="short">${words.short[action]}</span>
    </button>`;
  return html`<div class="toolbar" part="toolbar" slot="actions" role="group" aria-label=${words.toolbar}>
    <div class="group">${button('zoomOut')}${button('zoomIn')}${button('showAll')}</div>
    <div class="group steps">${button('previous')}${button('next')}</div>
  </div>`;
}

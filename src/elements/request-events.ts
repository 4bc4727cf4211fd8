import type { View } from '../layout/view.js';

/** A part asks the timeline to open an event, or to close the open one (`id` is null). No part selects by itself. */
export class SelectRequestEvent extends Event {
  readonly id: string | null;
  constructor(id: string | null) {
    super('select-request');
    this.id = id;
  }
}

/** A part asks the timeline to show a paragraph of a source, or to go back to where the reader came from. */
export class ReadRequestEvent extends Event {
  /** The paragraph's id; null to return. */
  readonly paragraph: string | null;
  /** The element that takes the focus when the reader comes back. */
  readonly from: HTMLElement | undefined;
  constructor(paragraph: string | null, from?: HTMLElement) {
    super('read-request');
    this.paragraph = paragraph;
    this.from = from;
  }
}

/** A part asks the timeline to show a view: at once, or by an animation (`glide`). */
export class ViewRequestEvent extends Event {
  readonly view: View;
  readonly glide: boolean;
  constructor(view: View, glide: boolean) {
    super('view-request');
    this.view = view;
    this.glide = glide;
  }
}

declare global {
  interface HTMLElementEventMap {
    'select-request': SelectRequestEvent;
    'read-request': ReadRequestEvent;
    'view-request': ViewRequestEvent;
  }
}

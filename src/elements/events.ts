import type { View } from '../layout/view.js';
import type { Problem } from '../timeline/check.js';
import type { Timeline } from '../timeline/types.js';

/** The reader opened an event, or closed it (`id` is null). */
export class TimelineSelectEvent extends Event {
  readonly id: string | null;
  constructor(id: string | null) {
    super('timeline-select', { bubbles: true, composed: true });
    this.id = id;
  }
}

/** The reader moved the view; `view` is an EDTF interval, both ends included. */
export class TimelineViewEvent extends Event {
  readonly view: string;
  constructor(view: string) {
    super('timeline-view', { bubbles: true, composed: true });
    this.view = view;
  }
}

/** The reader chose which kinds to show; `kinds` are their keys with spaces between, undefined for all. */
export class TimelineKindsEvent extends Event {
  readonly kinds: string | undefined;
  constructor(kinds: string | undefined) {
    super('timeline-kinds', { bubbles: true, composed: true });
    this.kinds = kinds;
  }
}

/** A timeline is there to be shown, without the records that `problems` names. */
export class TimelineLoadEvent extends Event {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
  constructor(timeline: Timeline, problems: readonly Problem[]) {
    super('timeline-load', { bubbles: true, composed: true });
    this.timeline = timeline;
    this.problems = problems;
  }
}

/** Something is wrong with the data, an address or an attribute. */
export class TimelineErrorEvent extends Event {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('timeline-error', { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/** From a part to the timeline: please open this event. Parts ask; they never select by themselves. */
export class SelectRequestEvent extends Event {
  readonly id: string | null;
  constructor(id: string | null) {
    super('select-request');
    this.id = id;
  }
}

/** From a part to the timeline: please show this paragraph of a source, or return to where the last one was asked for. */
export class ReadRequestEvent extends Event {
  /** The paragraph's id; null to return. */
  readonly paragraph: string | null;
  /** What to come back to. */
  readonly from: HTMLElement | undefined;
  constructor(paragraph: string | null, from?: HTMLElement) {
    super('read-request');
    this.paragraph = paragraph;
    this.from = from;
  }
}

/** From a part to the timeline: please show this view, either at once or by moving there. */
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
    'timeline-select': TimelineSelectEvent;
    'timeline-view': TimelineViewEvent;
    'timeline-kinds': TimelineKindsEvent;
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
    'select-request': SelectRequestEvent;
    'view-request': ViewRequestEvent;
  }
}

import type { Problem } from '../words/problem-words.js';
import type { Timeline } from '../timeline/types.js';

/** The reader opened an event, or closed it (`id` is null). */
export class TimelineSelectEvent extends Event {
  readonly id: string | null;
  constructor(id: string | null) {
    super('timeline-select', { bubbles: true, composed: true });
    this.id = id;
  }
}

/** The reader moved the view. `view` is an EDTF interval that includes both ends. */
export class TimelineViewEvent extends Event {
  readonly view: string;
  constructor(view: string) {
    super('timeline-view', { bubbles: true, composed: true });
    this.view = view;
  }
}

/** The reader chose which kinds to show. `kinds` are their keys with spaces between; undefined for all. */
export class TimelineKindsEvent extends Event {
  readonly kinds: string | undefined;
  constructor(kinds: string | undefined) {
    super('timeline-kinds', { bubbles: true, composed: true });
    this.kinds = kinds;
  }
}

/** A timeline is shown. `problems` name the records that were left out of it. */
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

declare global {
  interface HTMLElementEventMap {
    'timeline-select': TimelineSelectEvent;
    'timeline-view': TimelineViewEvent;
    'timeline-kinds': TimelineKindsEvent;
    'timeline-load': TimelineLoadEvent;
    'timeline-error': TimelineErrorEvent;
  }
}

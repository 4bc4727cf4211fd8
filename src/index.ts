/** The element's class and what it speaks of. Registers nothing: that is what `conflict-timeline/define` is for. */
export { ConflictTimelineElement } from './elements/conflict-timeline/element.js';
export {
  TimelineErrorEvent,
  TimelineKindsEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
} from './elements/timeline-events.js';
export * from './model.js';

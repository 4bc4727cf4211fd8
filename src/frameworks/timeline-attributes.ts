import type {
  TimelineErrorEvent,
  TimelineKindsEvent,
  TimelineLoadEvent,
  TimelineSelectEvent,
  TimelineViewEvent,
} from '../elements/timeline-events.js';
import type { Timeline } from '../timeline/types.js';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** The attributes and properties of `<conflict-timeline>`, beside those that every element of HTML has. */
export interface TimelineAttributes {
  src?: string | undefined;
  /** Null until the page has one. Not undefined: React would leave that out, and the article would show. */
  timeline?: Timeline | null | undefined;
  selected?: string | null | undefined;
  view?: string | null | undefined;
  kinds?: string | undefined;
  theme?: 'auto' | 'light' | 'dark' | undefined;
  'heading-level'?: Level | `${Level}` | undefined;
  headingLevel?: Level | undefined;
  bookmark?: boolean | undefined;
  'chart-only'?: boolean | undefined;
  chartOnly?: boolean | undefined;
}

/** What listens to each event, by the event's name. */
export interface TimelineListeners {
  'timeline-select': (event: TimelineSelectEvent) => void;
  'timeline-view': (event: TimelineViewEvent) => void;
  'timeline-kinds': (event: TimelineKindsEvent) => void;
  'timeline-load': (event: TimelineLoadEvent) => void;
  'timeline-error': (event: TimelineErrorEvent) => void;
}

/** The same with `on` before the name, as JSX and Svelte have them. */
export type OnTimelineListeners = {
  [Name in keyof TimelineListeners as `on${Name}`]?: TimelineListeners[Name] | undefined;
};

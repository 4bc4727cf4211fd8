/** Types of the tag in components of Svelte 5: `import type {} from 'conflict-timeline/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ConflictTimelineElement } from '../elements/conflict-timeline/element.js';
import type { OnTimelineListeners, TimelineAttributes } from './timeline-attributes.js';

type TimelineProps = HTMLAttributes<ConflictTimelineElement> & TimelineAttributes & OnTimelineListeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'conflict-timeline': TimelineProps;
  }
}

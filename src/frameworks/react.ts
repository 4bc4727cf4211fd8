/** Types of the tag in TSX, for React 19: `import type {} from 'conflict-timeline/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ConflictTimelineElement } from '../elements/conflict-timeline/element.js';
import type { OnTimelineListeners, TimelineAttributes } from './timeline-attributes.js';

type TimelineProps = DetailedHTMLProps<HTMLAttributes<ConflictTimelineElement>, ConflictTimelineElement> &
  TimelineAttributes &
  OnTimelineListeners;

declare module 'react' {
  // React declares its JSX in a namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'conflict-timeline': TimelineProps;
    }
  }
}

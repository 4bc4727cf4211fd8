/** Types of the tag in templates of Vue 3: `import type {} from 'conflict-timeline/vue'`. */
import type { HTMLAttributes, VNodeProps } from 'vue';
import type { TimelineAttributes, TimelineListeners } from './timeline-attributes.js';

type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

/** `@timeline-select` in a template is a property `onTimelineSelect` to the compiler. */
type Listeners = { [Name in keyof TimelineListeners as `on${PascalCase<Name>}`]?: TimelineListeners[Name] };

/** To the compiler the attribute `heading-level` of a template is a property `headingLevel`. */
type Attributes = Omit<TimelineAttributes, 'headingLevel'> & { headingLevel?: TimelineAttributes['heading-level'] };
type TimelineProps = HTMLAttributes & VNodeProps & Attributes & Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'conflict-timeline': new () => { $props: TimelineProps };
  }
}

import { ConflictTimelineElement, type Timeline, type TimelineSelectEvent } from 'conflict-timeline';
import 'conflict-timeline/define';

export function put(timeline: Timeline | null | undefined, place: HTMLElement): ConflictTimelineElement {
  const element = document.createElement('conflict-timeline');
  element.timeline = timeline;
  place.append(element);
  place.addEventListener('timeline-select', (event: TimelineSelectEvent) => element.select(event.id));
  element.zoomTo('1988/1994', true);
  element.zoomBy(2);
  element.reset();
  return element instanceof ConflictTimelineElement ? element : new ConflictTimelineElement();
}

import 'conflict-timeline/define';

const element = document.querySelector('conflict-timeline')!;
element.selected = 'ceasefire-1994';
element.view = '1988/1994';
element.headingLevel = 3;
element.addEventListener('timeline-select', ({ id }) => console.log(id?.toUpperCase()));
element.addEventListener('timeline-load', ({ timeline, problems }) => console.log(timeline.title, problems.length));

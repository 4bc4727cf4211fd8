import 'conflict-timeline/define';
import { checkTimeline } from 'conflict-timeline/model';

const element = document.querySelector('conflict-timeline')!;
element.theme = 'blue'; // wrong: '"blue"' is not assignable
element.selected = 1994; // wrong: 'number' is not assignable
element.timeline = { title: 'No events' }; // wrong: '{ title: string; }' is missing the following properties
element.addEventListener('timeline-select', ({ detail }) => console.log(detail)); // wrong: 'detail' does not exist
element.zoomTo(1994); // wrong: 'number' is not assignable
checkTimeline(); // wrong: Expected 1-2 arguments

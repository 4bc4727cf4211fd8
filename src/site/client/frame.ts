import { afterArrival } from '../../controllers/after-arrival.js';
import '../styles/frame.css';
// First: settings have to be attributes before the element is registered.
import './frame-settings.js';
import './frame-messages.js';
import '../../define.js';

// The browser has gone to the entry's place in the list that was there before the timeline. The frame's own scroll is
// ours to set, unlike that of the page around it: as much of the chart as there is room for, above the open entry's head.
if (parent !== window && location.hash) {
  afterArrival(() => {
    scrollTo(0, 0);
    const panel = document.querySelector('conflict-timeline')?.shadowRoot?.querySelector('conflict-timeline-panel');
    const summary = panel?.shadowRoot?.querySelector('.summary');
    if (summary) scrollTo(0, summary.getBoundingClientRect().bottom + 8 - innerHeight);
  });
}

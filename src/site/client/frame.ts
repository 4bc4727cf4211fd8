import { afterArrival } from '../../controllers/after-arrival.js';
import '../styles/frame.css';
// First: settings have to be attributes before the element is registered.
import './apply-frame-settings.js';
import './frame-messages.js';
import '../../define.js';

// The browser has scrolled to the event in the list that stood there before the timeline. Instead, show as much of the
// chart as there is room for above the head of the open event. The scroll of the page around stays as it is.
if (parent !== window && location.hash) afterArrival(() => void showSummary());

async function showSummary(): Promise<void> {
  scrollTo(0, 0);
  const timeline = document.querySelector('conflict-timeline');
  await timeline?.updateComplete;
  const panel = timeline?.shadowRoot?.querySelector('conflict-timeline-panel');
  await panel?.updateComplete;
  const summary = panel?.shadowRoot?.querySelector('.summary');
  if (summary) scrollTo(0, summary.getBoundingClientRect().bottom + 8 - innerHeight);
}

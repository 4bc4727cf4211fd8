import { afterArrival } from '../behavior/after-arrival.js';
import './frame.css';
// First: settings have to be attributes before the element is registered.
import './frame-settings.js';
import './frame-messages.js';
import '../define.js';

// The browser has gone to the entry's place in the list that was there before the timeline. The frame's own scroll is
// ours to set, unlike that of the page around it: the chart and the open entry stand at its top.
if (parent !== window && location.hash) afterArrival(() => scrollTo(0, 0));

import { timeline as data } from '../../../data/timeline.js';
import { readTimeline } from '../../timeline/read-timeline.js';

/** The timeline that the site is about. The build lets none through that cannot be read. */
export const timeline = readTimeline(data).timeline!;

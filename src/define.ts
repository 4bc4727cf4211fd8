import { timeline } from '../data/timeline.js';
import { TimelineChartElement } from './elements/chart/element.js';
import { ConflictTimelineElement } from './elements/conflict-timeline/element.js';
import { TimelineListElement } from './elements/list/element.js';
import { TimelineOverviewElement } from './elements/overview/element.js';
import { TimelinePanelElement } from './elements/panel/element.js';
import { TimelineSourceElement } from './elements/source/element.js';

/** The site's public address, which the build fills in; tests in browsers run without a build. */
declare const SITE_URL: string | undefined;

/** Registers the elements, unless another copy of this module has: loading it twice does nothing. */
if (!customElements.get('conflict-timeline')) {
  ConflictTimelineElement.builtIn = timeline;
  ConflictTimelineElement.siteUrl = typeof SITE_URL === 'undefined' ? '' : SITE_URL;
  TimelineChartElement.define();
  TimelineListElement.define();
  TimelineOverviewElement.define();
  TimelinePanelElement.define();
  TimelineSourceElement.define();
  ConflictTimelineElement.define();
}

/** Who imports this module has the type of the tag. */
export type { ConflictTimelineElement };

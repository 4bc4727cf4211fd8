import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { eventPath } from '../../url/canonical.js';
import { frameSnippet, FRAME_HEIGHT } from '../shared/frame-snippet.js';
import { PREVIEW } from './preview.js';

/** The width the answer names; the frame itself takes what there is. */
const WIDTH = 800;

/**
 * What a site that was given the address of a page shows in its place: the embed, with the page's event open. As JSON.
 *
 * @see https://oembed.com
 */
export function oEmbed(timeline: ResolvedTimeline, siteUrl: string, event?: ResolvedEvent): string {
  const title = event?.title ?? timeline.title;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: timeline.title,
    provider_url: siteUrl,
    html: frameSnippet({ address: `${siteUrl}embed/index.html${event ? `#${event.id}` : ''}`, title }),
    width: WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: `${siteUrl}${event ? eventPath(event.id) : ''}preview.png`,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  });
}

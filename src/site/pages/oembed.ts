import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import { encodeAddress } from '../../url/address.js';
import { DEFAULT_FRAME_HEIGHT_PX } from '../../url/builder-choices.js';
import { eventPath, FRAME_PATH } from '../../url/event-address.js';
import { frameSnippet } from '../shared/frame-snippet.js';
import { PREVIEW } from './preview.js';

/** The width the answer names; the frame itself takes what there is. */
const WIDTH = 800;

/**
 * Says what a site that was given the address of a page shows in its place: the frame, with the page's event open.
 *
 * @see https://oembed.com
 * @returns JSON
 */
export function oEmbed(timeline: ResolvedTimeline, siteUrl: string, event?: ResolvedEvent): string {
  const title = event?.title ?? timeline.title;
  const address = siteUrl + FRAME_PATH + encodeAddress(event ? { selected: event.id } : {}, '');
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: timeline.title,
    provider_url: siteUrl,
    html: frameSnippet({ address, title }),
    width: WIDTH,
    height: DEFAULT_FRAME_HEIGHT_PX,
    thumbnail_url: `${siteUrl}${event ? eventPath(event.id) : ''}preview.png`,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  });
}

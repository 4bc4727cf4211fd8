import { encodeAddress, type AddressState } from '../link/address.js';
import { markup } from './markup.js';

/** Room for the chart and the open entry on a laptop's page, in pixels. */
export const FRAME_HEIGHT = 720;

/** The HTML that puts the timeline into another page as a frame. No script, and no more rights than it has use for. */
export function frameSnippet({
  siteUrl,
  title,
  state,
  height = FRAME_HEIGHT,
}: {
  siteUrl: string;
  title: string;
  state: AddressState;
  height?: number;
}): string {
  const address = `${siteUrl}embed/index.html${encodeAddress(state, '')}`;
  return markup`<iframe src="${address}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy" allow="web-share; clipboard-write; fullscreen" allowfullscreen></iframe>`.toString();
}

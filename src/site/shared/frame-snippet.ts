import { DEFAULT_FRAME_HEIGHT_PX } from '../../url/builder-choices.js';
import { markup } from './markup.js';

interface FrameParameters {
  readonly address: string;
  readonly title: string;
  readonly height?: number;
}

/**
 * Writes the HTML that puts the timeline into another page as a frame, without a script and without rights it does not
 * use.
 *
 * @returns HTML to copy
 */
export function frameSnippet({ address, title, height = DEFAULT_FRAME_HEIGHT_PX }: FrameParameters): string {
  return markup`<iframe src="${address}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy" allow="web-share; clipboard-write; fullscreen"></iframe>`.toString();
}

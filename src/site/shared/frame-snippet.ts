import { markup } from './markup.js';

/** Room for the chart and the open entry on a laptop's page, in pixels. */
export const FRAME_HEIGHT = 720;

interface FrameParameters {
  readonly address: string;
  readonly title: string;
  readonly height?: number;
}

/** The HTML that puts the timeline into another page as a frame. No script, and no more rights than it has use for. */
export function frameSnippet({ address, title, height = FRAME_HEIGHT }: FrameParameters): string {
  return markup`<iframe src="${address}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy" allow="web-share; clipboard-write; fullscreen"></iframe>`.toString();
}

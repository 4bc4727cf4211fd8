import { latestSource } from '../../timeline/horizon.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content } from '../shared/markup.js';
import { published } from '../shared/published.js';
import type { PageWords } from '../../words/site-words.js';

/**
 * Writes the buttons that save what the chart shows, and what is written below the picture. The script unhides them.
 *
 * @returns HTML
 */
export function pictures(timeline: ResolvedTimeline, words: PageWords, siteUrl: string | undefined): Content {
  const source = latestSource(timeline);
  const line = source ? words.pictureSource(source.publisher, published(source, words)) : '';
  return markup`<p class="pictures" hidden data-source="${line}" data-url="${siteUrl ?? ''}">${words.savePicture} <button type="button" data-format="png">PNG</button> <button type="button" data-format="svg">SVG</button></p>`;
}

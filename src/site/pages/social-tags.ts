import { markup, type Markup } from '../shared/markup.js';
import { PREVIEW } from './preview.js';

interface SocialParameters {
  readonly type: 'article' | 'website';
  /** The site's title. */
  readonly site: string;
  readonly title: string;
  readonly description: string;
  /** Public address of the page's folder with its slash, where the site's is known. */
  readonly url: string | undefined;
  /** What the preview picture shows, in words. */
  readonly picture: string;
}

/**
 * Writes what a link to a page is shown with elsewhere: card, picture, canonical address, oEmbed. Without a public
 * address there is no picture.
 *
 * @returns meta and link elements for the head
 */
export function socialTags({ type, site, title, description, url, picture }: SocialParameters): Markup {
  return markup`<meta property="og:type" content="${type}">
<meta property="og:site_name" content="${site}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta name="twitter:card" content="${url ? 'summary_large_image' : 'summary'}">${
    url &&
    markup`
<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${url}preview.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${PREVIEW.width}">
<meta property="og:image:height" content="${PREVIEW.height}">
<meta property="og:image:alt" content="${picture}">
<link rel="alternate" type="application/json+oembed" href="${url}oembed.json" title="${title}">`
  }`;
}

import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { colophon } from './colophon.js';
import { corrections } from './corrections.js';
import { fallback } from './fallback.js';
import { markup, trusted, type Markup } from '../shared/markup.js';
import { masthead } from './masthead.js';
import { published } from '../shared/published.js';
import type { PageWords } from '../../words/site-words.js';

interface FramePageParameters {
  readonly timeline: ResolvedTimeline;
  readonly words: PageWords;
  /** A page of its own has the head of the site; in a frame a few words say whose account it is. */
  readonly form: 'frame' | 'file';
  /** Style sheets and scripts as elements: inline, where the page is to need nothing but itself. */
  readonly head: Markup;
  /** At the end of the body: what is said stands before it. */
  readonly script: Markup;
}

/**
 * Writes the timeline without the story around it: the page for frames, or the single file.
 *
 * @returns an HTML document
 */
export function framePage({ timeline, words, form, head, script }: FramePageParameters): string {
  return markup`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${timeline.title}</title>
<meta name="description" content="${timeline.summary}">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${head}
</head>
<body class="${form}">
${form === 'file' ? masthead(timeline, words) : whence(timeline, words)}
<main>
<conflict-timeline bookmark data-waiting="${words.waiting}">${fallback(timeline, words)}</conflict-timeline>
${form === 'file' && corrections(timeline, words)}
</main>
${colophon(timeline, words)}
${script}
</body>
</html>
`.toString();
}

/** Says in other people's pages whose account this is, and leads to all of it. */
const whence = ({ title, sources }: ResolvedTimeline, words: PageWords): Markup => markup`<header class="whence">
<h1>${title}</h1>
<p>${Object.values(sources)
  .map((source) => `${source.publisher}, ${published(source, words)}`)
  .join('; ')} <a href="../" target="_blank" rel="noopener">${words.openWhole}</a></p>
</header>`;

/**
 * Puts a style sheet inside the page.
 *
 * @returns a style element that nothing in the style sheet can end
 */
export const inlineStyle = (css: string): Markup => markup`<style>${trusted(css.replaceAll('</', '<\\/'))}</style>`;

/**
 * Puts a module inside the page. It then needs no server that lets other origins read it, as a frame without an origin
 * would. What would end the script, or open a comment in it, stands only in strings and patterns, where a backslash
 * does nothing.
 *
 * @returns a script element
 */
export const inlineModule = (code: string): Markup =>
  markup`<script type="module">${trusted(code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c'))}</script>`;

import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import { siteHeader } from './site-header.js';
import type { PageWords } from '../../words/site-words.js';

/** The style sheets and the script of a page, relative to the site's folder. */
export interface PageFiles {
  readonly styles: readonly string[];
  readonly script?: string;
}

interface SitePageParameters {
  readonly timeline: ResolvedTimeline;
  readonly words: PageWords;
  readonly title: string;
  readonly description: string;
  /** From the page to the site's folder. */
  readonly home: string;
  readonly files: PageFiles;
  readonly url?: string | undefined;
  readonly className: string;
  readonly main: Content;
}

/**
 * Writes a page of the site that is not the story: its head, the way back, and what it is about.
 *
 * @returns an HTML document
 */
export function sitePage({
  timeline,
  words,
  title,
  description,
  home,
  files,
  url,
  className,
  main,
}: SitePageParameters): string {
  return markup`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${`${title} – ${timeline.title}`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
${url && markup`<link rel="canonical" href="${url}">`}
<link rel="icon" href="${home}icon.svg" type="image/svg+xml">
${files.styles.map((style): Markup => markup`<link rel="stylesheet" href="${home}${style}">\n`)}${files.script && markup`<script type="module" src="${home}${files.script}"></script>`}
</head>
<body class="${className}">
${siteHeader(timeline.title, home, words)}
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`.toString();
}

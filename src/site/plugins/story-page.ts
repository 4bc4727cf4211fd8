import type { HtmlTagDescriptor, Plugin } from 'vite';
import { tokenDeclarations } from '../../drawing/token-declarations.js';
import { english } from '../../words/english.js';
import { chronological } from '../../timeline/chronological.js';
import { about } from '../pages/about.js';
import { colophon } from '../pages/colophon.js';
import { corrections } from '../pages/corrections.js';
import { recordEnds } from '../pages/fallback.js';
import { glossary } from '../pages/glossary.js';
import { handout } from '../pages/handout.js';
import { escaped, markup, trusted, type Markup } from '../shared/markup.js';
import { masthead } from '../pages/masthead.js';
import { pictures } from '../pages/pictures.js';
import { showEarly, showNavigation } from '../pages/navigation.js';
import { socialTags } from '../pages/social-tags.js';
import { sourceText } from '../pages/source-text.js';
import { gauge } from '../pages/story/gauge.js';
import { stepperMarkup } from '../pages/story/stepper-markup.js';
import { storySteps } from '../pages/story/story-steps.js';
import { termCards } from '../pages/story/terms.js';
import { siteEnglish } from '../../words/site-english.js';
import { storyEnglish } from '../../words/story-english.js';
import { printMeasure } from './picture-maker.js';
import type { Settings } from './settings.js';

const words = { ...english, ...siteEnglish, ...storyEnglish };

/**
 * Fills the page with what it says without script. It runs after Vite's own transforms, which would rewrite the
 * generated markup. The configuration imports the data, so in development a change of it restarts the server and
 * reloads the page.
 *
 * @returns the plugin
 */
export function storyPage(settings: Settings): Plugin {
  return {
    name: 'timeline:story-page',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => ({ html: filled(page, settings), tags: themeColors() }),
    },
  };
}

function filled(page: string, { timeline, siteUrl }: Settings): string {
  const { title, summary } = timeline;
  const generated: Record<string, Markup | string> = {
    title: escaped(title),
    description: escaped(`${summary} ${words.everySentence}`),
    social: markup`${socialTags({ type: 'website', site: title, title, description: summary, url: siteUrl, picture: words.sitePreview(title, summary) })}${
      siteUrl &&
      markup`
<link rel="alternate" type="application/atom+xml" href="${siteUrl}feed.xml" title="${title}">`
    }`,
    waiting: escaped(words.waiting),
    show: markup`<script>${trusted(showEarly)}</script>`,
    masthead: masthead(timeline, words, {
      navigation: showNavigation(words),
      invitation: markup`<span class="in-story">${words.story.scroll}</span><span class="elsewhere">${words.invitation}</span>`,
    }),
    handout: handout(timeline, words, printMeasure()),
    gauge: gauge(words),
    story: storySteps(timeline, words, siteUrl),
    stepper: stepperMarkup(chronological(timeline.events)[0]?.title ?? '', timeline.events.length, words),
    listing: '<timeline-listing></timeline-listing>',
    pictures: markup`${pictures(timeline, words, siteUrl)}`,
    article: markup`<div class="article">${glossary(timeline, words)}${Object.keys(timeline.sources).map((key) =>
      sourceText(timeline, key, words),
    )}${recordEnds(timeline, words)}${termCards(timeline, words)}</div>`,
    about: about(timeline, words),
    corrections: corrections(timeline, words),
    colophon: colophon(timeline, words, './'),
  };
  return Object.entries(generated).reduce((html, [name, content]) => {
    const [before, after, ...more] = html.split(`<!-- ${name} -->`);
    if (after === undefined || more.length > 0) throw new Error(`placeholder not found once: <!-- ${name} -->`);
    return `${before}${content.toString()}${after}`;
  }, page);
}

/** What browsers colour their own frame with. */
function themeColors(): HtmlTagDescriptor[] {
  const schemes = { light: tokenDeclarations.light, dark: tokenDeclarations.dark };
  return Object.entries(schemes).map(([scheme, tokens]) => ({
    tag: 'meta',
    attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content: tokens['--timeline-paper'] },
    injectTo: 'head',
  }));
}

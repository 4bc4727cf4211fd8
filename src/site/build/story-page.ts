import type { HtmlTagDescriptor, Plugin } from 'vite';
import { tokenDeclarations } from '../token-declarations.js';
import { en } from '../../elements/words/en.js';
import { chronological } from '../../model/bounds.js';
import { about } from '../about.js';
import { colophon } from '../colophon.js';
import { corrections } from '../corrections.js';
import { recordEnds } from '../fallback.js';
import { glossary } from '../glossary.js';
import { handout } from '../drawing/handout.js';
import { escaped, markup, trusted, type Markup } from '../markup.js';
import { masthead } from '../masthead.js';
import { pictures } from '../pictures.js';
import { showEarly, showNavigation } from '../show/navigation.js';
import { socialTags } from '../social-tags.js';
import { sourceText } from '../source-text.js';
import { gauge } from '../story/gauge.js';
import { readingKey } from '../story/reading-key.js';
import { stepperMarkup } from '../story/stepper.js';
import { storySteps } from '../story/steps.js';
import { termCards } from '../story/terms.js';
import { siteEnglish } from '../words/en.js';
import { storyEnglish } from '../words/story-en.js';
import type { Settings } from './settings.js';

const words = { ...en, ...siteEnglish, ...storyEnglish };

/**
 * Fills the page with what it says without script. Runs after Vite's own transforms, which would rewrite the generated
 * markup. The configuration imports the data, so in development a change of it restarts the server and reloads the page.
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
    handout: handout(timeline, words),
    reading: markup`<div class="explore-key"><b aria-hidden="true">${words.story.readingName}</b>${readingKey(words)}</div>`,
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

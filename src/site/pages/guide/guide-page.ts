import type { ResolvedTimeline } from '../../../timeline/resolved-types.js';
import { markup, type Content, type Markup } from '../../shared/markup.js';
import { sitePage, type PageFiles } from '../site-page.js';
import type { PageWords } from '../../../words/site-words.js';
import { AUDIT, OUTCOMES } from './audit.js';
import { HOSTS, type Host } from './hosts.js';
import { REFERENCES, type Reference, type ReferenceSection } from './references.js';

/** Where the examples say the timeline is published. */
const ANY_HOST = 'https://your.host/';

interface GuideParameters {
  readonly timeline: ResolvedTimeline;
  readonly words: PageWords;
  readonly files: PageFiles;
  readonly siteUrl: string | undefined;
}

export const AUDIT_PATH = 'guide/accessibility/';
/** @returns the path of a page of the guide, from the site's folder */
export const guidePath = ({ id }: Host | Reference): string => `guide/${id}/`;

/**
 * Writes the list of hosts and of reference pages.
 *
 * @returns an HTML document
 */
export function guideIndex({ timeline, words, files, siteUrl }: GuideParameters): string {
  return sitePage({
    timeline,
    words,
    files,
    title: words.guide.title,
    description: words.guide.introduction,
    home: '../',
    url: siteUrl && `${siteUrl}guide/`,
    className: 'guide-page',
    main: markup`<p class="lead">${words.guide.introduction} <a href="../embed/build/">${words.guide.builder}</a></p>
<ul class="paper">${HOSTS.map(({ id, name }) => markup`<li><a href="${id}/">${name}</a></li>\n`)}</ul>
<ul class="paper">${REFERENCES.map(({ id, name }) => markup`<li><a href="${id}/">${name}</a></li>\n`)}</ul>
<p><a href="accessibility/">${words.guide.audit}</a></p>`,
  });
}

/**
 * Writes how to put the timeline into one host: steps, the code, and what to know.
 *
 * @param example - the code, in which the site's address stands for `https://your.host/` where it is known
 * @returns an HTML document
 */
export function guidePage(host: Host, example: string, { timeline, words, files, siteUrl }: GuideParameters): string {
  const { name, steps, notes } = host;
  const at = (text: string): string => (siteUrl ? text.replaceAll(ANY_HOST, siteUrl) : text);
  return sitePage({
    timeline,
    words,
    files,
    title: name,
    description: `${words.guide.title}: ${name}`,
    home: '../../',
    url: siteUrl && `${siteUrl}${guidePath(host)}`,
    className: 'guide-page',
    main: markup`<ol class="steps">${steps.map((step) => markup`<li>${at(step)}</li>\n`)}</ol>
<pre tabindex="0"><code>${at(example)}</code></pre>
${!siteUrl && markup`<p class="hint">${words.guide.anyHost(ANY_HOST)}</p>`}
${notes.map((note) => markup`<p>${note}</p>\n`)}
<p class="links"><a href="../">${words.guide.title}</a> <a href="../../embed/build/">${words.guide.builder}</a></p>`,
  });
}

/**
 * Writes a page that explains one subject in full.
 *
 * @returns an HTML document
 */
export function referencePage(reference: Reference, { timeline, words, files, siteUrl }: GuideParameters): string {
  return sitePage({
    timeline,
    words,
    files,
    title: reference.name,
    description: `${words.guide.title}: ${reference.name}`,
    home: '../../',
    url: siteUrl && `${siteUrl}${guidePath(reference)}`,
    className: 'guide-page',
    main: markup`${reference.sections.map(referenceSection)}
<p class="links"><a href="../">${words.guide.title}</a> <a href="../../embed/build/">${words.guide.builder}</a></p>`,
  });
}

const referenceSection = ({ heading, sentences, terms = {} }: ReferenceSection): Markup => markup`<h2>${heading}</h2>
${sentences.map((sentence) => markup`<p>${sentence}</p>\n`)}${Object.keys(terms).length > 0 && markup`<dl>${Object.entries(terms).map(([term, text]) => markup`<dt><code>${term}</code></dt>\n<dd>${text}</dd>\n`)}</dl>`}
`;

/**
 * Writes who can use the timeline and who cannot, question by question, with the tests that show it.
 *
 * @returns an HTML document
 */
export function auditPage({ timeline, words, files, siteUrl }: GuideParameters): string {
  return sitePage({
    timeline,
    words,
    files,
    title: words.guide.audit,
    description: words.guide.auditIntroduction,
    home: '../../',
    url: siteUrl && `${siteUrl}${AUDIT_PATH}`,
    className: 'guide-page',
    main: markup`<p class="lead">${words.guide.auditIntroduction}</p>
${Object.entries(AUDIT).map(
  ([principle, findings]) => markup`<h2>${principle}</h2>
<dl>${findings.map(
    ({ question, outcome, evidence }) =>
      markup`<dt>${question}</dt>\n<dd><b>${OUTCOMES[outcome]}.</b> ${shown(evidence)}</dd>\n`,
  )}</dl>
`,
)}<p class="links"><a href="../">${words.guide.title}</a></p>`,
  });
}

const TESTS = /[:,] (test\/[\w./-]+\.ts)(?=[.;,]|$)/g;

/** What holds, and apart from it the tests that show it: those are for who wants to look. */
function shown(evidence: string): Content {
  const tests = [...evidence.matchAll(TESTS)].map(([, file]) => file).join(', ');
  return [evidence.replaceAll(TESTS, ''), tests && markup` <small class="evidence">${tests}</small>`];
}

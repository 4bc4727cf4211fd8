import { scriptJson } from './structured-data.js';
import { chronological } from '../../timeline/chronological.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, trusted, type Content, type Markup } from '../shared/markup.js';
import { sitePage, type PageFiles } from './site-page.js';
import type { BuilderWords } from '../../words/builder-words.js';
import type { PageWords } from '../../words/site-words.js';
import { WORKSHEETS } from './worksheet-page.js';
import { FORMS, THEMES, type Choices } from '../../url/builder-choices.js';
import { FRAME_PATH } from '../../url/event-address.js';
import { SNIPPETS, type BuilderData } from '../shared/snippets.js';

/** From the builder's page to the site's folder. */
const HOME = '../../';
/** Stands for the site's address where that is known to the browser alone. */
const ANY_HOST = 'https://your.host/';

interface BuilderPageParameters {
  readonly timeline: ResolvedTimeline;
  readonly words: PageWords;
  readonly builder: BuilderWords;
  readonly siteUrl: string | undefined;
  readonly module: string;
  readonly integrity: string;
  readonly files: PageFiles;
}

/**
 * Writes the page on which an embed is put together.
 *
 * @returns an HTML document
 */
export function builderPage({
  timeline,
  words,
  builder,
  siteUrl,
  module,
  integrity,
  files,
}: BuilderPageParameters): string {
  const data: BuilderData = {
    siteUrl,
    title: timeline.title,
    module,
    integrity,
    events: timeline.events.map(({ id }) => id),
    kinds: Object.keys(timeline.kinds),
  };
  const whole: Choices = { form: 'frame', theme: 'auto', height: 720 };
  const snippet = SNIPPETS.frame(whole, { ...data, siteUrl: siteUrl ?? ANY_HOST });
  return sitePage({
    timeline,
    words,
    title: builder.title,
    description: builder.introduction,
    home: HOME,
    files,
    url: siteUrl && `${siteUrl}embed/build/`,
    className: 'builder-page',
    main: markup`<p class="lead">${builder.introduction} <a href="${HOME}guide/">${builder.guide}</a></p>
<div class="builder">
${choicesForm(timeline, builder)}
${resultSection(words, builder, snippet)}
</div>
<script type="application/json" id="data">${trusted(scriptJson({ ...data, words: { snippets: builder.snippets, copied: words.copied, copyByHand: words.copyByHand, invalidPeriod: builder.invalidPeriod('{period}') } }))}</script>`,
  });
}

/** The form in which an embed is chosen. */
const choicesForm = (timeline: ResolvedTimeline, builder: BuilderWords): Markup => markup`<form>
${field(
  builder.form,
  FORMS.map((form) => radio('form', form, builder.forms[form].name, form === 'frame', builder.forms[form].hint)),
)}
<fieldset><legend>${builder.what}</legend>
<p class="pair"><label>${builder.from} <input name="from" size="10" autocomplete="off"></label>
<label>${builder.to} <input name="to" size="10" autocomplete="off"></label></p>
<p class="hint">${builder.periodHint}</p>
<p class="fault" role="alert"></p>
<p><label>${builder.selected} <select name="selected"><option value="">${builder.none}</option>${chronological(timeline.events).map(({ id, title }) => markup`<option value="${id}">${title}</option>`)}</select></label></p>
</fieldset>
${field(
  builder.kinds,
  Object.entries(timeline.kinds).map(
    ([key, { label }]) =>
      markup`<p><label><input type="checkbox" name="kinds" value="${key}" checked> ${label}</label></p>\n`,
  ),
)}
<fieldset><legend>${builder.look}</legend>
${THEMES.map((theme) => radio('theme', theme, builder.themes[theme], theme === 'auto'))}
<p class="height"><label>${builder.height} <input type="number" name="height" min="240" max="4000" step="10" value="720"></label></p>
</fieldset>
</form>`;

/** The code that the choices make, its preview, and what there is to print. */
const resultSection = (
  words: PageWords,
  builder: BuilderWords,
  snippet: string,
): Markup => markup`<section class="result">
<noscript><p>${builder.withoutScript}</p></noscript>
<h2><label for="snippet">${builder.snippets.frame}</label></h2>
<textarea id="snippet" readonly rows="6">${snippet}</textarea>
<p class="actions"><button type="button" id="copy">${words.copy}</button> <a id="open" href="${HOME}${FRAME_PATH}">${builder.preview}</a> <a href="${HOME}conflict-timeline.html" download>${builder.download}</a></p>
<p role="status" id="status"></p>
<h2>${builder.preview}</h2>
<iframe id="preview" title="${builder.preview}" src="${HOME}${FRAME_PATH}"></iframe>
<h2>${builder.paper}</h2>
<ul class="paper">
<li><a href="${HOME}">${builder.handout}</a></li>
${WORKSHEETS.map(({ path, hides }) => markup`<li><a class="worksheet" href="${HOME}${path}">${words.worksheet[hides].name}</a></li>\n`)}</ul>
<p class="hint">${builder.paperHint}</p>
</section>`;

const field = (legend: string, rows: Content): Markup => markup`<fieldset><legend>${legend}</legend>
${rows}</fieldset>
`;

const radio = (name: string, value: string, label: string, checked: boolean, hint?: string): Markup =>
  markup`<p><label><input type="radio" name="${name}" value="${value}"${checked && markup` checked`}> ${label}</label>${hint && markup` <span class="hint">${hint}</span>`}</p>
`;

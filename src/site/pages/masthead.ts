import type { ResolvedTimeline } from '../../timeline/resolved-types.js';
import { markup, type Content, type Markup } from '../shared/markup.js';
import type { PageWords } from '../../words/site-words.js';

interface MastheadParts {
  /** The ways to the other parts of the page. */
  readonly navigation?: Content;
  /** How to go on, where that is not by opening an event. */
  readonly invitation?: Content;
}

/**
 * Writes the head of the page: what this is, whose account it is, and how to go on.
 *
 * @returns a header of HTML
 */
export function masthead(
  { title, summary, sources }: ResolvedTimeline,
  words: PageWords,
  parts: MastheadParts = {},
): Markup {
  const [name, aside] = titleParts(title);
  return markup`<header class="masthead">
<div class="kicker"><p>${words.kicker(Object.keys(sources).length)}</p>${parts.navigation}</div>
<div class="opening">
<h1>${unbroken(name)}${aside && markup` <em>${unbroken(aside)}</em>`}</h1>
<p class="standfirst">${summary} ${parts.invitation ?? words.invitation}</p>
</div>
</header>`;
}

/** Words joined by a hyphen stay on one line while they fit into it; not a letter is changed. */
const unbroken = (text: string): Content =>
  text.split(/(\S+-\S+)/).map((piece, at) => (at % 2 ? markup`<span class="unbroken">${piece}</span>` : piece));

/**
 * Sets apart what follows the last comma of a title.
 *
 * @returns the title before that comma, and what follows it where there is one
 */
export function titleParts(title: string): [name: string, aside?: string] {
  const [name = title, aside] = title.split(/(?<=,) (?=[^,]*$)/);
  return aside ? [name, aside] : [name];
}

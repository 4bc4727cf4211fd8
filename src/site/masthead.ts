import type { Timeline } from '../model/types.js';
import { markup, type Markup } from './markup.js';
import type { PageWords } from './words/words.js';

/** The head of the page: what this is, whose account it is, and how to go on. */
export function masthead({ title, summary, sources }: Timeline, words: PageWords): Markup {
  const [name, aside] = titleParts(title);
  return markup`<header class="masthead">
<p class="kicker">${words.kicker(Object.keys(sources).length)}</p>
<div class="opening">
<h1>${name}${aside && markup` <em>${aside}</em>`}</h1>
<p class="standfirst">${summary} ${words.invitation}</p>
</div>
</header>`;
}

/** A title and what follows its last comma, which is set apart. */
export function titleParts(title: string): [name: string, aside?: string] {
  const [name = title, aside] = title.split(/(?<=,) (?=[^,]*$)/);
  return aside ? [name, aside] : [name];
}

import { html, type TemplateResult } from 'lit';
import type { Passage } from '../model/citation.js';

/** A paragraph's text letter for letter, what is cited of it marked. Passages that touch are one mark. */
export function markedText(passages: readonly Passage[]): (string | TemplateResult)[] {
  const runs: { text: string; cited: boolean }[] = [];
  for (const { text, citations } of passages) {
    const cited = citations.length > 0;
    const last = runs.at(-1);
    if (last?.cited === cited) last.text += text;
    else runs.push({ text, cited });
  }
  return runs.map(({ text, cited }) => (cited ? html`<mark>${text}</mark>` : text));
}

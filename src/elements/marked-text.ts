import { html, type TemplateResult } from 'lit';
import { citedRuns, type Passage } from '../model/citation.js';

/** A paragraph's text letter for letter, what is cited of it marked. */
export const markedText = (passages: readonly Passage[]): (string | TemplateResult)[] =>
  citedRuns(passages).map(({ text, cited }) => (cited ? html`<mark>${text}</mark>` : text));

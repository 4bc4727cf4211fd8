import { html, type TemplateResult } from 'lit';
import { matches } from './search.js';

/** A text with what was searched for marked in it; its text stays the same, letter for letter. */
export const marked = (text: string, pattern: RegExp | undefined): (TemplateResult | string)[] =>
  matches(text, pattern).map(({ text: piece, match }) => (match ? html`<mark>${piece}</mark>` : piece));

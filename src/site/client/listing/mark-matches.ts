import { html, type TemplateResult } from 'lit';
import { splitMatches } from './listing-search.js';

/** Marks the words that are searched for in a text, which stays the same letter for letter. */
export const markMatches = (text: string, pattern: RegExp | undefined): (TemplateResult | string)[] =>
  splitMatches(text, pattern).map(({ text: piece, isMatch }) => (isMatch ? html`<mark>${piece}</mark>` : piece));

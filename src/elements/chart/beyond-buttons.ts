import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ChartScene } from '../../layout/chart-layout.js';
import type { Words } from '../../words/words.js';

/**
 * Buttons of a packed timeline that lead to the nearest events before and after what is shown, and say how many there
 * are. Their line keeps its height where there are none.
 */
export function beyondButtons(
  { before, after }: Pick<ChartScene, 'before' | 'after'>,
  words: Words,
  go: (direction: 1 | -1) => void,
): TemplateResult {
  const button = (direction: 1 | -1, count: number, text: string): TemplateResult =>
    html`<button data-count=${count} ?hidden=${count === 0} @click=${() => go(direction)}>
      ${keyed(count, html`<span>${text}</span>`)}
    </button>`;
  return html`<div class="beyond">
    ${button(-1, before, `‹ ${words.earlier(before)}`)} ${button(1, after, `${words.later(after)} ›`)}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { kindIcon } from '../../drawing/glyph.js';
import type { Words } from '../../words/words.js';
import { kindsOf, type TimelineContents } from './timeline-contents.js';

/**
 * The kinds of event, each a shape, a word and a count. It is the filter as well.
 *
 * @param kinds - the kinds that show, space-separated; undefined for all
 * @param change - takes the kinds that the reader chose, in the same form
 */
export function legend(
  { timeline, counts }: TimelineContents,
  kinds: string | undefined,
  words: Words,
  change: (kinds: string | undefined) => void,
): TemplateResult {
  const all = Object.keys(timeline.kinds);
  const chosen = kindsOf(kinds);
  const visible = new Set(chosen.length > 0 ? chosen : all);
  const isLast = all.length > 1 && all.filter((key) => visible.has(key)).length === 1;

  const toggle = (kind: string): void => {
    const next = all.filter((key) => (key === kind) !== visible.has(key));
    // None would be an empty chart: the last that is taken away brings all back, as it says.
    change(next.length === 0 || next.length === all.length ? undefined : next.join(' '));
  };

  const chip = (key: string): TemplateResult => {
    const on = visible.has(key);
    return html`<li>
      <button class="chip" aria-pressed=${on} title=${on && isLast ? words.allKinds : ''} @click=${() => toggle(key)}>
        ${kindIcon(timeline.kinds[key]!)}<bdi class="word" lang=${timeline.lang}>${timeline.kinds[key]!.label}</bdi>
        <span class="count">${counts.get(key) ?? 0}</span>
      </button>
    </li>`;
  };

  return html`<ul class="legend" part="legend" aria-label=${words.legend}>
    ${repeat(
      all,
      (key) => timeline.kinds[key],
      (key) => chip(key),
    )}
  </ul>`;
}

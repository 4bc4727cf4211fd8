import { html, type TemplateResult } from 'lit';
import { kindIcon } from '../../drawing/glyph.js';
import type { Words } from '../../words/words.js';
import { kindsOf, type Derived } from './derived.js';

/**
 * The kinds of event, each a shape, a word and a count. It is the filter as well: `shown` are the kinds shown,
 * space-separated, all where it is absent.
 */
export function legend(
  { timeline, counts }: Derived,
  shown: string | undefined,
  words: Words,
  change: (kinds: string | undefined) => void,
): TemplateResult {
  const all = Object.keys(timeline.kinds);
  const some = kindsOf(shown);
  const kinds = new Set(some.length > 0 ? some : all);
  const last = all.length > 1 && all.filter((key) => kinds.has(key)).length === 1;

  const toggle = (kind: string): void => {
    const next = all.filter((key) => (key === kind) !== kinds.has(key));
    // None would be an empty chart: the last that is taken away brings all back, as it says.
    change(next.length === 0 || next.length === all.length ? undefined : next.join(' '));
  };

  return html`<ul class="legend" part="legend" aria-label=${words.legend}>
    ${all.map((key) => {
      const kind = timeline.kinds[key]!;
      const on = kinds.has(key);
      return html`<li>
        <button class="chip" aria-pressed=${on} title=${on && last ? words.allKinds : ''} @click=${() => toggle(key)}>
          ${kindIcon(kind)}<span class="word">${kind.label}</span> <span class="count">${counts.get(key) ?? 0}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EntryNamer } from '../../drawing/entry-namer.js';
import type { KeyboardStop } from '../../layout/keyboard-stops.js';
import type { Words } from '../../words/words.js';

interface OptionParameters {
  readonly stops: readonly KeyboardStop[];
  readonly selected: string | undefined;
  readonly nameOf: EntryNamer;
  readonly words: Words;
}

/** The element id of an option. */
export const optionId = (key: string): string => `option-${key}`;

/**
 * The options of the list box, in the order of time. They are HTML that nobody sees: browsers tell assistive software of
 * groups of an SVG as groups, whatever role these have.
 */
export function eventOptions({ stops, selected, nameOf, words }: OptionParameters): unknown {
  const options = stops.map(({ key, entry, stack, pinned }) => {
    const name = stack ? words.stack(words.eventCount(stack.entries.length), stack.period) : nameOf(entry);
    return {
      key,
      name: pinned ? words.outOfSight(pinned.entries.length > 1 ? pinned.name : name, pinned.side) : name,
    };
  });
  return repeat(
    options,
    ({ key, name }) => `${key} ${name}`,
    ({ key, name }) => html`<span id=${optionId(key)} role="option" aria-selected=${key === selected}>${name}</span>`,
  );
}

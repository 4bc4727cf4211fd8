import { parseView } from '../../layout/view-interval.js';
import { addressReader } from '../../controllers/address-reader.js';
import type { AddressState } from '../../url/address.js';
import { findEvent, nearestEvents } from '../../url/find-event.js';
import { isParagraphId } from '../../url/paragraph-id.js';
import type { ResolvedEvent, ResolvedTimeline } from '../../timeline/resolved-types.js';
import type { PageWords } from '../../words/site-words.js';

interface Fault {
  readonly text: string;
  /** What was meant, perhaps. */
  readonly meant: readonly ResolvedEvent[];
}

/** What an address asks for that there is not. */
function faultOf({ selected, view }: AddressState, { events }: ResolvedTimeline, words: PageWords): Fault | undefined {
  const named = (id: string): boolean =>
    findEvent(events, id) !== undefined || isParagraphId(id) || document.getElementById(id) !== null;
  if (selected && !named(selected)) {
    return { text: words.unknownEvent(selected), meant: nearestEvents(events, selected) };
  }
  return view && !parseView(view) ? { text: words.invalidView(view), meant: [] } : undefined;
}

/** Says above the chart what the page's address asks for that there is not, until the reader closes it or goes on. */
export class AddressNotice {
  readonly #section: HTMLElement;
  readonly #timeline: ResolvedTimeline;
  readonly #words: PageWords;

  constructor(section: HTMLElement, timeline: ResolvedTimeline, words: PageWords) {
    this.#section = section;
    this.#timeline = timeline;
    this.#words = words;
    addressReader.subscribe(({ state }) => {
      this.#show(state);
      // Who followed a link that leads nowhere is told so, wherever they were.
      if (!this.#section.hidden) this.#section.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    this.#show(addressReader.read().state);
  }

  #show(state: AddressState): void {
    const fault = faultOf(state, this.#timeline, this.#words);
    this.#section.hidden = !fault;
    this.#section.replaceChildren(...(fault ? this.#said(fault) : []));
  }

  #said({ text, meant }: Fault): Node[] {
    const said = document.createElement('p');
    said.append(text);
    if (meant.length > 0) said.append(' ', this.#words.perhaps);
    for (const { id, title } of meant) {
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = title;
      said.append(' ', link);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'plain';
    close.textContent = this.#words.close;
    close.addEventListener('click', () => (this.#section.hidden = true));
    return [said, close];
  }
}

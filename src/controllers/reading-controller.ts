import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterArrival } from './after-arrival.js';

/** Where a reader was before they went to a source. */
interface Place {
  readonly from: HTMLElement | undefined;
  readonly scroll: number;
  /** Whether the browser's Back leads there. */
  readonly pushed: boolean;
}

/** Leads to a paragraph of a source, and back to the very place the reader came from. */
export class ReadingController implements ReactiveController {
  /** The id of the paragraph that is being read. */
  paragraph: string | undefined;
  #place: Place | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /**
   * Opens a paragraph.
   *
   * @param place - where the reader came from; absent where an address led to the paragraph
   */
  open(paragraph: string, place?: { from: HTMLElement | undefined; pushed: boolean }): void {
    this.#place = place && { ...place, scroll: scrollY };
    this.#set(paragraph);
  }

  /** Goes back at the reader's wish, by the browser's own Back where that leads there. */
  goBack(): void {
    if (this.#place?.pushed) history.back();
    else this.return();
  }

  /** Returns focus and scroll to where the reader was, if they came from anywhere. */
  return(): void {
    const place = this.#place;
    this.leave();
    if (!place) return;
    afterArrival(() => {
      scrollTo({ top: place.scroll, behavior: 'instant' });
      place.from?.focus({ preventScroll: true });
      // The page may scroll in a box of its own.
      place.from?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Forgets where the reader came from: they went elsewhere. */
  leave(): void {
    this.#place = undefined;
    this.#set(undefined);
  }

  #set(paragraph: string | undefined): void {
    this.paragraph = paragraph;
    this.#host.requestUpdate();
  }
}

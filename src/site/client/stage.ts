import type { ConflictTimelineElement } from '../../elements/conflict-timeline/element.js';
import { showOf, type Show } from '../../url/show.js';

/** The chart takes this many frames to be as high as it is in another way of showing. */
const RESIZE_FRAMES = 3;

/** The part of the page that holds the timeline: it leads the reader to the chart, and to what tells of an event. */
export class Stage {
  readonly #root: HTMLElement;
  readonly #element: ConflictTimelineElement;

  /** @param root - the element around the timeline */
  constructor(root: HTMLElement, element: ConflictTimelineElement) {
    this.#root = root;
    this.#element = element;
  }

  /** Scrolls back to the beginning where that is above: what shows now may be shorter than what did before. */
  scrollToBeginning(): void {
    if (this.#root.getBoundingClientRect().top < 0) this.#root.scrollIntoView({ behavior: 'instant' });
  }

  /** Scrolls to the chart's beginning once it is drawn. */
  async enterExplore(): Promise<void> {
    if (await this.#isDrawn('explore')) this.scrollToBeginning();
  }

  /** Takes the focus to the heading of an event, wherever that way of showing tells of it. */
  async focusEvent(show: Show, id: string): Promise<void> {
    if (!(await this.#isDrawn(show))) return;
    if (show === 'explore') await this.focusChart();
    else document.getElementById(id)?.querySelector('h3')?.focus({ preventScroll: true });
  }

  /** Waits until the timeline is drawn; false where the reader has gone on to another way of showing meanwhile. */
  async #isDrawn(show: Show): Promise<boolean> {
    await this.#element.updateComplete;
    return showOf(location.search) === show;
  }

  /** Shows the chart from its top with the focus in the panel; a panel that is out of sight is scrolled to. */
  async focusChart(): Promise<void> {
    for (let frame = 0; frame < RESIZE_FRAMES; frame++) await new Promise(requestAnimationFrame);
    if (!(await this.#isDrawn('explore'))) return;
    this.#root.scrollIntoView({ behavior: 'instant' });
    const panel = this.#element.shadowRoot?.querySelector('conflict-timeline-panel');
    const heading = panel?.shadowRoot?.querySelector('.title')?.getBoundingClientRect();
    panel?.showHeading(true, heading && heading.bottom > innerHeight);
  }
}

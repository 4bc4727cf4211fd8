import { timeline } from '../../../../data/timeline.js';
import { Random } from '../../../unit/layout/support/random.js';
import type { ConflictTimelineElement } from '../../../../src/elements/conflict-timeline/element.js';
import { drawn, nextFrame, settled, until } from '../timeline.js';
import { ACTIONS, type Place } from './actions.js';
import { everyNode, formOf } from './tree.js';

/** How many of the last actions a failure names. */
const TRAIL = 25;

/** Uses a timeline at random. The same seed gives the same actions. Errors are collected in `faults`. */
export class Monkey {
  readonly faults: string[] = [];
  readonly #place: Place;
  readonly #random: Random;
  readonly #trail: string[] = [];
  readonly #reported = window.onerror;
  readonly #names = Object.entries(ACTIONS).flatMap(([name, { share }]) => Array.from({ length: share }, () => name));

  constructor(element: ConflictTimelineElement, seed: number) {
    const home = element.parentElement!;
    this.#place = { element, home, frame: document.createElement('iframe') };
    this.#random = new Random(seed);
    // The test framework's handler would not name the actions before the error.
    window.onerror = null;
    addEventListener('error', this.#fault, true);
    addEventListener('unhandledrejection', this.#fault, true);
    // Links that leave the page would end the test. The window gets no clicks while the timeline is removed.
    element.addEventListener('click', this.#stay);
  }

  async use(times: number): Promise<void> {
    for (let time = 0; time < times && this.faults.length === 0; time++) {
      const name = this.#random.pick(this.#names);
      this.#trail.push(name);
      this.#trail.splice(0, this.#trail.length - TRAIL);
      try {
        await ACTIONS[name]!.act(this.#place, this.#random);
      } catch (error) {
        this.#note(error);
      }
      // Some actions follow each other within one frame.
      if (this.#random.chance(0.4)) await nextFrame();
    }
  }

  /** Puts everything back as it was in the beginning and waits until it is drawn. */
  async rest(): Promise<{ nodes: number; form: string }> {
    const { element, home } = this.#place;
    home.style.display = '';
    home.style.width = '900px';
    home.append(element);
    this.#renewFrame();
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    element.replaceChildren();
    element.timeline = timeline;
    element.src = undefined;
    element.headingLevel = 2;
    dispatchEvent(new Event('afterprint'));
    await drawn(element);
    const chart = element.shadowRoot!.querySelector('conflict-timeline-chart')!;
    chart.shadowRoot!.querySelector('dialog')?.close();
    // Ends a drag, and forgets where the reader of the source came from. The active option stays.
    dispatchEvent(new MouseEvent('mouseup', { view: window }));
    this.#press('Escape');
    await settled(element);
    // Panning keeps the origin that the drawing counts its places from; zooming renews it.
    element.zoomBy(2);
    await settled(element);
    element.reset();
    await settled(element);
    await until(() => chart.width === chart.clientWidth - 16);
    // Any option may still be the active one.
    this.#press('Home');
    await settled(element);
    return { nodes: everyNode(document), form: formOf(element) };
  }

  end(): void {
    this.#place.frame.remove();
    window.onerror = this.#reported;
    removeEventListener('error', this.#fault, true);
    removeEventListener('unhandledrejection', this.#fault, true);
    this.#place.element.removeEventListener('click', this.#stay);
  }

  #press(key: string): void {
    const chart = this.#place.element.shadowRoot!.querySelector('conflict-timeline-chart')!;
    chart.shadowRoot!.querySelector('.surface')!.dispatchEvent(new KeyboardEvent('keydown', { key }));
  }

  /** Replaces the frame by one with an empty document. */
  #renewFrame(): void {
    const frame = document.createElement('iframe');
    this.#place.frame.remove();
    this.#place.home.after(frame);
    this.#place.frame = frame;
  }

  #note(error: unknown): void {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    this.faults.push(`${message}\nafter ${this.#trail.join(', ')}\n${stack}`);
  }

  readonly #fault = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    this.#note('reason' in event ? event.reason : (event.error ?? event.message));
  };

  readonly #stay = (click: Event): void => {
    if (click.composedPath().some((target) => (target as Element).localName === 'a')) click.preventDefault();
  };
}

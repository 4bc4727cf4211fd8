import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { View } from '../layout/view.js';
import type { Arrival } from './address-reader.js';
import { afterArrival } from './after-arrival.js';

interface FollowHost extends ReactiveControllerHost {
  /** Id of the open event. */
  readonly selected: string | undefined;
  /** Nothing tells of the open event but the chart. */
  readonly chartOnly: boolean;
}

/** What shows the open event, as far as it is there. */
interface FollowParts {
  readonly chart:
    | (EventTarget & {
        /** 0 until it is measured. */
        readonly width: number;
        readonly updateComplete: Promise<unknown>;
        draws(id: string): boolean;
        viewOn(id: string): View | undefined;
      })
    | null;
  readonly panel: { showHeading(focus: boolean, scroll?: boolean): void } | null;
}

/** Brings the open event into view, and whoever came for it to its heading, as soon as both are there. */
export class FollowController implements ReactiveController {
  readonly #host: FollowHost;
  readonly #parts: () => FollowParts;
  readonly #show: (view: View) => void;
  /** The view should show the open event. */
  #wanted = false;
  /** The page moved the view with the event that it opens: there is nothing to follow. */
  #led = false;
  /** How the address led to the open event. */
  #arriving: Arrival | undefined;

  /** @param show - moves the view */
  constructor(host: FollowHost, parts: () => FollowParts, show: (view: View) => void) {
    this.#host = host;
    this.#parts = parts;
    this.#show = show;
    host.addController(this);
  }

  /** The view follows the open event. */
  follow(): void {
    this.#wanted = true;
  }

  /** Whether the page moves the view itself, together with the event that it opens. */
  lead(leads: boolean): void {
    this.#led = leads;
  }

  /** The heading takes the focus where an address led to the event; the scroll only where no history has it. */
  arrive(arrival: Arrival | undefined): void {
    this.#arriving = arrival;
  }

  hostUpdated(): void {
    this.#focusHeading();
    if (this.#led) this.#led = this.#wanted = false;
    if (this.#wanted) this.#bringIntoView();
  }

  #focusHeading(): void {
    const { selected, chartOnly } = this.#host;
    const arriving = this.#arriving;
    if (!chartOnly && !this.#parts().panel) return;
    this.#arriving = undefined;
    if (arriving && selected && !chartOnly) {
      afterArrival(() => this.#parts().panel?.showHeading(true, arriving !== 'history'));
    }
  }

  #bringIntoView(): void {
    const { selected } = this.#host;
    const { chart } = this.#parts();
    if (!selected || !chart) return;
    if (chart.width === 0) {
      // Which views show the event as itself depends on the width of the chart, which is not measured yet.
      chart.addEventListener('measured', () => this.#host.requestUpdate(), { once: true });
      return;
    }
    this.#wanted = false;
    void chart.updateComplete.then(() => {
      const view = chart.draws(selected) ? undefined : chart.viewOn(selected);
      if (view) this.#show(view);
    });
  }
}

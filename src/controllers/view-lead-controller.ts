import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { View } from '../layout/view.js';
import type { Arrival } from './address-reader.js';
import { afterArrival } from './after-arrival.js';
import { INITIAL_LEAD, nextLead, type LeadEvent, type Leader } from './view-lead.js';

interface ViewLeadHost extends ReactiveControllerHost {
  /** Id of the open event. */
  readonly selected: string | undefined;
  /** Nothing tells of the open event but the chart. */
  readonly chartOnly: boolean;
}

/** What shows the open event, as far as it is there. */
interface EventParts {
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

const ARRIVALS: Readonly<Record<Arrival, LeadEvent>> = {
  cold: 'arriveByLink',
  link: 'arriveByLink',
  history: 'arriveByHistory',
};

/**
 * Knows who leads the host's view, and does what that asks for as soon as chart and panel are there: it brings the open
 * event into view, and whoever came for it to its heading.
 */
export class ViewLeadController implements ReactiveController {
  readonly #host: ViewLeadHost;
  readonly #parts: () => EventParts;
  readonly #show: (view: View) => void;
  #lead = INITIAL_LEAD;

  /** @param show - moves the view */
  constructor(host: ViewLeadHost, parts: () => EventParts, show: (view: View) => void) {
    this.#host = host;
    this.#parts = parts;
    this.#show = show;
    host.addController(this);
  }

  get leader(): Leader {
    return this.#lead.leader;
  }

  /** Takes note of what happened to the view or to the open event. */
  send(event: LeadEvent): void {
    this.#lead = nextLead(this.#lead, event);
  }

  /** @param arrival - how the reader came to the event that is being opened; undefined leaves focus and scroll alone */
  arrive(arrival: Arrival | undefined): void {
    this.send(arrival ? ARRIVALS[arrival] : 'arriveQuietly');
  }

  hostUpdated(): void {
    this.#focusHeading();
    if (this.#lead.seeksEvent) this.#seekEvent();
  }

  #focusHeading(): void {
    const { selected, chartOnly } = this.#host;
    const { heading } = this.#lead;
    if (!chartOnly && !this.#parts().panel) return;
    this.send('arriveQuietly');
    if (heading !== 'nothing' && selected && !chartOnly) {
      afterArrival(() => this.#parts().panel?.showHeading(true, heading === 'focus and scroll'));
    }
  }

  #seekEvent(): void {
    const { chart } = this.#parts();
    if (!this.#host.selected || !chart) return;
    if (chart.width > 0) void chart.updateComplete.then(() => this.#bringIntoView());
    // Which views show the event as itself depends on the width of the chart, which is not measured yet.
    else chart.addEventListener('measured', () => this.#host.requestUpdate(), { once: true });
  }

  /** Something else may have taken the lead meanwhile. */
  #bringIntoView(): void {
    const { selected } = this.#host;
    const { chart } = this.#parts();
    if (!this.#lead.seeksEvent || !selected || !chart) return;
    const view = chart.draws(selected) ? undefined : chart.viewOn(selected);
    this.send(view ? 'reachEvent' : 'keepView');
    if (view) this.#show(view);
  }
}

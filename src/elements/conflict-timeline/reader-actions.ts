import type { AddressController } from '../../controllers/address-controller.js';
import type { Arrival } from '../../controllers/address-reader.js';
import type { ReadingController } from '../../controllers/reading-controller.js';
import type { ViewLeadController } from '../../controllers/view-lead-controller.js';
import { clampView, type View } from '../../layout/view.js';
import type { ResolvedEvent } from '../../timeline/resolved-types.js';
import type { AddressState } from '../../url/address.js';
import { isParagraphId } from '../../url/paragraph-id.js';
import type { TimelineChartElement } from '../chart/element.js';
import { SelectRequestEvent, type ReadRequestEvent, type ViewRequestEvent } from '../request-events.js';
import { TimelineKindsEvent, TimelineSelectEvent, TimelineViewEvent } from '../timeline-events.js';
import type { TimelinePanelElement } from '../panel/element.js';
import type { TimelineContents } from './timeline-contents.js';

/** The state that the reader changes, which the timeline's element keeps. */
export interface ReaderState extends EventTarget {
  selected: string | undefined;
  kinds: string | undefined;
  /** An EDTF interval; undefined for the whole timeline. */
  get view(): string | undefined;
  set view(view: string | undefined);
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** What the actions need beside that state. */
export interface ReaderTools {
  readonly address: AddressController;
  readonly lead: ViewLeadController;
  readonly reading: ReadingController;
  readonly contents: () => TimelineContents | undefined;
  /** The view that is shown. */
  readonly currentView: () => View;
  /** Shows a view as the reader's. */
  readonly setView: (view: View) => void;
  readonly chart: () => TimelineChartElement | null;
  readonly panel: () => TimelinePanelElement | null;
  readonly list: () => HTMLElement | null;
}

/** What the reader can do, from whichever part of the timeline. The page is told, and its address kept in step. */
export class ReaderActions {
  readonly #state: ReaderState;
  readonly #tools: ReaderTools;

  constructor(state: ReaderState, tools: ReaderTools) {
    this.#state = state;
    this.#tools = tools;
  }

  /** Opens or closes an event at the wish of one of the parts. */
  readonly choose = ({ id, target }: SelectRequestEvent): void => {
    const { chart, lead, panel, reading } = this.#tools;
    reading.leave();
    this.#state.selected = id ?? undefined;
    if (id) {
      // Who chooses in the chart stays in it, and has the words in sight.
      const inChart = target === chart();
      if (!inChart) lead.send('chooseEvent');
      void this.#state.updateComplete.then(() => panel()?.showHeading(!inChart));
    }
    this.#report(new TimelineSelectEvent(id), true);
  };

  /** Follows a link to an event. */
  readonly followLink = (click: Event, id: string): void => {
    click.preventDefault();
    this.choose(new SelectRequestEvent(id));
  };

  /**
   * Shows what an address of the page says.
   *
   * @param arrival - how the reader came to the address
   * @param ofPage - whether its hash is the page's own: what is open stays open
   */
  openAddress({ selected, view, kinds }: AddressState, arrival: Arrival, ofPage: boolean): void {
    // What the address does not say when a page opens, the page's own attributes do.
    const cold = arrival === 'cold';
    if (!ofPage && (selected || !cold)) this.#openLinked(selected, arrival);
    if (view || !cold) this.#state.view = view;
    if (kinds || !cold) this.#state.kinds = kinds?.join(' ');
  }

  /** Opens an event, a paragraph of a source, or nothing. */
  #openLinked(id: string | undefined, arrival: Arrival): void {
    const { lead, reading } = this.#tools;
    // A frame that loads leaves focus and scroll of the page around it alone.
    const isQuiet = arrival === 'cold' && self !== top;
    if (id && isParagraphId(id)) {
      if (!isQuiet) reading.open(id);
      return;
    }
    if (reading.paragraph) reading.return();
    else lead.arrive(id && !isQuiet ? arrival : undefined);
    this.#state.selected = id;
    // The event may be open already.
    this.#state.requestUpdate();
  }

  /** Opens the event before or after the open one. */
  readonly step = (direction: 1 | -1): void => {
    const next = this.#neighbour(direction);
    if (!next) return;
    this.#state.selected = next.id;
    this.#tools.lead.send('chooseEvent');
    this.#report(new TimelineSelectEvent(next.id), false);
  };

  /** Shows a passage in its source, or leads back to where the reader came from. */
  readonly read = ({ paragraph, from }: ReadRequestEvent): void => {
    const { address, reading } = this.#tools;
    if (!paragraph) return reading.goBack();
    const pushed = address.write(true, { selected: paragraph });
    reading.open(paragraph, { from, pushed });
  };

  /** Moves the view at the wish of the chart or the overview. */
  readonly move = ({ view, glide, target }: ViewRequestEvent): void => {
    // A mouse that is held reports to the window, also when its chart has gone meanwhile.
    if (!this.#tools.contents() || !(target as Element).isConnected) return;
    if (glide) return this.glide(view);
    this.#tools.setView(view);
    this.#report(new TimelineViewEvent(this.#state.view ?? ''), false);
  };

  /** Goes to a view in one smooth move. */
  readonly glide = (view: View): void => {
    this.#tools.chart()?.glideTo(clampView(view, this.#tools.contents()!.limits));
  };

  /** @param factor - above 1 is closer */
  readonly zoom = (factor: number): void => {
    const chart = this.#tools.chart();
    if (chart) this.glide(chart.zoomTarget(factor));
  };

  /** @param kinds - the kinds to show, space-separated; undefined for all */
  readonly filter = (kinds: string | undefined): void => {
    this.#state.kinds = kinds;
    this.#report(new TimelineKindsEvent(kinds), false);
  };

  /** Takes the focus past the chart. */
  readonly skipChart = (): void => this.#tools.list()?.focus();

  /** The event next to the open one; with none open, the first or last one in view, or of all where none is. */
  #neighbour(direction: 1 | -1): ResolvedEvent | undefined {
    const { events, index } = this.#tools.contents()!;
    const position = events.findIndex(({ id }) => id === this.#state.selected);
    if (position >= 0) return events[position + direction];
    const { start, end } = this.#tools.currentView();
    const inView = events.filter(({ id }) => {
      const entry = index.byId.get(id);
      return entry && entry.to > start && entry.from < end;
    });
    return (inView.length > 0 ? inView : events).at(direction > 0 ? 0 : -1);
  }

  /** @param choice - whether the reader opened something, which Back can undo */
  #report(event: Event, choice: boolean): void {
    this.#state.dispatchEvent(event);
    this.#tools.address.write(choice);
  }
}

import { addressReader, type AddressReading } from '../../../controllers/address-reader.js';
import { addressWriter } from '../../../controllers/address-writer.js';
import { afterArrival } from '../../../controllers/after-arrival.js';
import { prefersLessMotion } from '../../../controllers/prefers-less-motion.js';
import { INITIAL_LEAD, isViewChoice, nextLead, type LeadEvent } from '../../../controllers/view-lead.js';
import { indexEntries, type EntryIndex } from '../../../layout/entry-index.js';
import { wholeView } from '../../../layout/view.js';
import type { ConflictTimelineElement } from '../../../elements/conflict-timeline/element.js';
import type { TimelineSelectEvent } from '../../../elements/timeline-events.js';
import type { ResolvedTimeline } from '../../../timeline/resolved-types.js';
import { addressState } from '../../../url/address.js';
import { showAddress, showOf } from '../../../url/show.js';
import type { StoryWords } from '../../../words/story-words.js';
import { ReadingLine } from './reading-line.js';
import { ScaleMarker } from './scale-marker.js';
import { stepPeriod } from '../../shared/step-period.js';
import { Stepper } from './stepper.js';

/** Where the reading line lies, from what sticks above to what sticks below. */
const READING_LINE_SHARE = 0.4;

/**
 * Keeps chart and story in step. The reader scrolls, and the step at the reading line is the one the chart shows; the
 * element stays the owner of what is selected and in view. A reader who moves the chart has it until they scroll on.
 */
export class Story {
  readonly #element: ConflictTimelineElement;
  readonly #steps: readonly HTMLElement[];
  readonly #section: HTMLElement;
  readonly #resume: HTMLElement;
  /** Says in the chart's place that the event of this step has no date. */
  readonly #offAxis: HTMLElement;
  readonly #index: EntryIndex;
  readonly #stepper: Stepper;
  readonly #scale: ScaleMarker;
  #position = -1;
  /** The step that the page is being scrolled to. */
  #target: number | undefined;
  /** Who leads the view of the chart. A period that the address names is not overridden by the step it leads to. */
  #lead = INITIAL_LEAD;
  readonly #line: ReadingLine;

  constructor(element: ConflictTimelineElement, stage: HTMLElement, timeline: ResolvedTimeline, words: StoryWords) {
    this.#element = element;
    this.#section = stage.querySelector('.story')!;
    this.#steps = [...this.#section.querySelectorAll<HTMLElement>('.steps > .entry')];
    this.#resume = stage.querySelector('.resume')!;
    this.#offAxis = stage.querySelector('.off-axis')!;
    this.#index = indexEntries(timeline);
    const titles = this.#steps.map((step) => step.querySelector('h3')!.textContent);
    const nav = stage.querySelector<HTMLElement>('.stepper')!;
    this.#stepper = new Stepper(nav, titles, words, (by) => this.#stepBy(by));
    this.#scale = new ScaleMarker(stage.querySelector('.scale')!, element, wholeView(this.#index.span), words);
    this.#line = new ReadingLine(
      this.#steps,
      () => this.#level(),
      (position) => this.#reach(position),
    );
    this.#listen(nav);
    this.#readView(addressReader.read());
    this.#arrive();
  }

  /** Shows the story again, at the step of the open event if it has one. */
  open(): void {
    this.#line.measure();
    const position = this.#selectedPosition();
    if (position < 0) return;
    this.#position = position;
    this.#mark();
    this.#steps[position]!.scrollIntoView({ behavior: 'instant' });
    if (isViewChoice(this.#lead)) this.#scale.follow();
    else this.#show();
  }

  /** Shows the whole timeline again, unless the reader chose what the chart shows. */
  giveBackView(): void {
    if (!isViewChoice(this.#lead)) this.#element.view = undefined;
  }

  /** The position of the step of the open event; -1 where there is none. */
  #selectedPosition(): number {
    const { selected } = this.#element;
    return this.#steps.findIndex(({ id }) => id === selected);
  }

  /** Scrolls to the step of an address that is an alias: the element knows which event that is. */
  #arrive(): void {
    if (!location.hash || document.getElementById(location.hash.slice(1))) return;
    void this.#element.updateComplete.then(() => {
      afterArrival(
        () => this.#isOpen && this.#selectedPosition() >= 0 && this.#scrollTo(this.#selectedPosition(), false),
      );
    });
  }

  /** Takes note that the reader went to another address, by a link of the page or by Back and Forward. */
  #changeAddress(reading: AddressReading): void {
    if (!this.#isOpen) return;
    addressWriter.cancel();
    this.#readView(reading);
    this.#arrive();
    // Where the address names no view, the chart shows that of its step.
    void this.#element.updateComplete.then(() => {
      afterArrival(() => !isViewChoice(this.#lead) && this.#selectedPosition() === this.#position && this.#show());
    });
  }

  /** A period that the address names wins over the one that a step would show. */
  #readView({ state }: AddressReading): void {
    this.#send(state.view === undefined ? 'clearView' : 'nameView');
  }

  #send(event: LeadEvent): void {
    this.#lead = nextLead(this.#lead, event);
    this.#resume.hidden = !isViewChoice(this.#lead);
  }

  /** Whether the page shows the story now. */
  get #isOpen(): boolean {
    return showOf(location.search) === 'story';
  }

  #listen(nav: HTMLElement): void {
    for (const part of [this.#section, nav]) part.addEventListener('keydown', (event) => this.#press(event));
    for (const type of ['wheel', 'touchmove', 'scrollend']) {
      addEventListener(type, () => (this.#target = undefined), { passive: true });
    }
    this.#element.addEventListener('timeline-select', (event) => this.#isOpen && this.#choose(event));
    this.#element.addEventListener('timeline-view', () => this.#keepReaderView());
    this.#resume.addEventListener('click', () => this.#takeBack());
    addressReader.subscribe((reading) => this.#changeAddress(reading));
  }

  /** The reading line, in pixels from the window's upper edge. */
  #level(): number {
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const [above, below] = [parseFloat(scrollPaddingTop) || 0, parseFloat(scrollPaddingBottom) || 0];
    return above + (innerHeight - above - below) * READING_LINE_SHARE;
  }

  /** Takes note that the reader has scrolled to a step; -1 is before the first. */
  #reach(position: number): void {
    if (!this.#isOpen || (this.#target !== undefined && this.#target !== position)) return;
    this.#target = undefined;
    const isViewNamed = this.#lead.leader === 'explicit';
    // Until the browser has scrolled to the step that the address names, the reader has not reached it.
    if (position >= 0 || !location.hash) this.#send('reachStep');
    if (position === this.#position) return;
    this.#position = position;
    this.#mark();
    if (isViewNamed) return;
    this.#show();
    addressWriter.replaceSoon(() => (this.#isOpen ? this.#address() : undefined));
  }

  #mark(): void {
    for (const [position, step] of this.#steps.entries()) {
      step.ariaCurrent = position === this.#position ? 'step' : null;
    }
    this.#stepper.show(this.#position);
    const id = this.#steps[this.#position]?.id;
    this.#offAxis.hidden = id === undefined || this.#index.byId.has(id);
  }

  /** Brings the chart to the step that is read. */
  #show(): void {
    const id = this.#steps[this.#position]?.id;
    this.#send('moveByPage');
    const entry = id === undefined ? undefined : this.#index.byId.get(id);
    this.#element.zoomTo(stepPeriod(entry, this.#index).name, true);
    this.#element.selected = id;
    this.#scale.follow();
  }

  /** Gives the chart back to the story. The button goes away, so the focus moves to the step. */
  #takeBack(): void {
    this.#show();
    const heading = this.#steps[this.#position]?.querySelector<HTMLElement>('h3');
    (heading ?? this.#section.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
  }

  #address(): string {
    const selected = this.#steps[this.#position]?.id;
    return showAddress('story', addressState({ selected, kinds: this.#element.kinds }), location);
  }

  #stepBy(by: 1 | -1): void {
    const position = (this.#target ?? this.#position) + by;
    if (position < -1 || position >= this.#steps.length) return;
    this.#scrollTo(position, true);
    this.#stepper.announce(position);
  }

  /** Scrolls smoothly to a step that is near, and jumps to one that is farther away. */
  #scrollTo(position: number, near: boolean): void {
    const behavior = near && !prefersLessMotion() ? 'smooth' : 'instant';
    this.#target = position;
    const step = this.#steps[position];
    if (step) step.scrollIntoView({ behavior });
    else scrollTo({ top: 0, behavior });
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const forward = getComputedStyle(this.#section).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.#stepBy(event.key === forward ? 1 : -1);
    if (this.#target === undefined || !this.#section.contains(document.activeElement)) return;
    this.#steps[this.#target]?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }

  /** The reader opened an event in the chart: its step tells of it. */
  #choose({ id }: TimelineSelectEvent): void {
    const position = this.#steps.findIndex((step) => step.id === id);
    if (position >= 0 && position !== this.#position) this.#scrollTo(position, false);
  }

  /** A reader who has moved the chart keeps it so until they scroll on. */
  #keepReaderView(): void {
    this.#send('moveByReader');
    this.#scale.follow();
  }
}

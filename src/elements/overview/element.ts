import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { SizeController } from '../../controllers/size-controller.js';
import { drawOverview } from '../../drawing/draw-overview.js';
import { liveShapes } from '../../drawing/live-writer.js';
import type { Shape } from '../../drawing/shape.js';
import { formatPeriod } from '../../dates/date-words.js';
import { MARGIN_PX, round } from '../../layout/chart-sizes.js';
import { centerBrush, moveBrush, type BrushPart } from '../../layout/move-brush.js';
import type { EntryIndex } from '../../layout/entry-index.js';
import { axisOf } from '../../layout/ticks.js';
import { timeScale } from '../../layout/time-scale.js';
import { unitAround } from '../../layout/view-interval.js';
import { duration, wholeView, type View, type ViewLimits } from '../../layout/view.js';
import type { Words } from '../../words/words.js';
import { baseStyles } from '../base-styles.js';
import { MovableElement } from '../movable-element.js';
import { ViewRequestEvent } from '../request-events.js';
import { overviewStyles } from './styles.js';

const HEIGHT_PX = 32;
/** The line of years below the strip. */
const YEARS_PX = 18;
const YEAR_SPACING_PX = 90;
/** How wide the target of a grip is. */
const GRIP_PX = 24;

/** What is dragged, and where and from which view the drag began. */
interface Drag {
  readonly part: BrushPart;
  readonly clientX: number;
  readonly view: View;
}

/** The grips already stand apart at this width while the overview is far from the window and not measured. */
const UNMEASURED_WIDTH_PX = 1000;
/** How far a key moves an end, as a share of the view. */
const KEY_STEP_SHARES: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -0.5,
  PageUp: 0.5,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The whole span as a strip, with the view as a window on it. The reader moves the window or its ends by dragging, and
 * the ends by keys.
 *
 * @fires view-request - the reader moved the window
 */
export class TimelineOverviewElement extends MovableElement {
  static override styles = [baseStyles, overviewStyles];

  static define(tag = 'conflict-timeline-overview', registry = customElements): void {
    registry.define(tag, this);
  }

  @property({ attribute: false }) index!: EntryIndex;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) limits!: ViewLimits;
  /** How many times larger than usual the drawing is. */
  @property({ attribute: false }) scale = 1;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) selected: string | undefined;

  @query('svg') private readonly surface!: SVGElement | null;

  readonly #size = new SizeController(this);
  #drag: Drag | undefined;

  get #whole(): View {
    return wholeView(this.index.span);
  }

  readonly #pressPointer = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const part = (event.target as Element).closest<SVGElement>('[data-part]')?.dataset['part'] as BrushPart | undefined;
    if (!part) this.#requestView(centerBrush(this.view, this.#timeAt(event.clientX), this.limits));
    this.#drag = { part: part ?? 'all', clientX: event.clientX, view: this.view };
    this.surface?.setPointerCapture(event.pointerId);
  };

  readonly #movePointer = (event: PointerEvent): void => {
    if (!this.#drag) return;
    const { part, clientX, view } = this.#drag;
    const by = this.#timeAt(event.clientX) - this.#timeAt(clientX);
    this.#requestView(moveBrush(view, part, by, this.limits));
  };

  readonly #releasePointer = (): void => {
    this.#drag = undefined;
  };

  readonly #pressKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, currentTarget } = event;
    if (ctrlKey || metaKey || altKey || !Object.hasOwn(KEY_STEP_SHARES, key)) return;
    event.preventDefault();
    event.stopPropagation();
    const part = (currentTarget as SVGElement).dataset['part'] as BrushPart;
    const by = KEY_STEP_SHARES[key]! * duration(this.view);
    this.#requestView(moveBrush(this.view, part, by, this.limits));
  };

  #timeAt(clientX: number): number {
    const { left, width } = this.surface!.getBoundingClientRect();
    return timeScale(this.#whole, width || 1)
      .invert(clientX - left)
      .getTime();
  }

  #requestView(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, false));
  }

  override render(): TemplateResult {
    const { index, view, words } = this;
    const width = Math.max(this.#size.width / this.scale - 2 * MARGIN_PX, 0);
    const drawingWidth = width || UNMEASURED_WIDTH_PX;
    const scale = timeScale(this.#whole, drawingWidth).clamp(true);
    const left = scale(view.start);
    const right = scale(view.end);
    return html`<svg
      viewBox="0 0 ${drawingWidth} ${HEIGHT_PX + YEARS_PX}"
      role="group"
      aria-label=${words.overview}
      @pointerdown=${this.#pressPointer}
      @pointermove=${this.#movePointer}
      @pointerup=${this.#releasePointer}
      @pointercancel=${this.#releasePointer}
    >
      <rect class="strip" x="0.5" y="0.5" width=${drawingWidth - 1} height=${HEIGHT_PX - 1}></rect>
      <rect
        class="brush"
        data-part="all"
        x=${left}
        y="0.5"
        width=${Math.max(right - left, 1)}
        height=${HEIGHT_PX - 1}
      ></rect>
      ${guard([index, width, this.selected, words], () => this.#drawing(width))}
      ${this.#grip('start', left, drawingWidth)} ${this.#grip('end', right, drawingWidth)}
    </svg>`;
  }

  #drawing(width: number): unknown {
    if (width === 0) return nothing;
    const scale = timeScale(this.#whole, width);
    const plot = { width, margin: 0 };
    const { ticks } = axisOf(this.#whole, width, YEAR_SPACING_PX, this.words.lang);
    const years = ticks
      .filter(({ time }) => scale(time) > 16 && scale(time) < width - 16)
      .map(({ label, time }): Shape => ({
        type: 'text',
        look: 'tick',
        x: round(scale(time)),
        y: HEIGHT_PX + 14,
        text: label,
        size: 12,
        anchor: 'middle',
      }));
    const events = drawOverview({ index: this.index, plot, height: HEIGHT_PX, scale, selected: this.selected });
    return svg`<g class="events" aria-hidden="true">${liveShapes([...events, ...years])}</g>`;
  }

  #grip(part: 'start' | 'end', x: number, width: number): SVGTemplateResult {
    const { view, words, limits } = this;
    const instant = part === 'start' ? view.start : view.end - 1;
    const year = (time: number): number => new Date(time).getUTCFullYear();
    // The targets reach away from each other, so that they stay apart when the grips stand side by side, but not beyond
    // the element, which would make the page wider.
    const hitX = part === 'start' ? Math.max(-18, -MARGIN_PX - x) : Math.min(-6, width + MARGIN_PX - GRIP_PX - x);
    return svg`<g class="grip" transform="translate(${x} 0)" data-part=${part} role="slider" tabindex="0"
        aria-label=${part === 'start' ? words.viewStart : words.viewEnd}
        aria-valuemin=${year(limits.extent.start)} aria-valuemax=${year(limits.extent.end)} aria-valuenow=${year(instant)}
        aria-valuetext=${this.#dateAt(instant)} @keydown=${this.#pressKey}>
      <rect class="hit" x=${hitX} y="0" width=${GRIP_PX} height=${HEIGHT_PX}></rect>
      <rect class="handle" x="-4" y="7" width="8" height="18" rx="2"></rect>
      <path class="handle" d="M-1 12v8M1 12v8"></path>
    </g>`;
  }

  /** The date of a time: its year, month or day, depending on how long the view is. */
  #dateAt(time: number): string {
    const { start, end } = unitAround(time, duration(this.view));
    return formatPeriod(start, end, this.words.dates, this.words.lang);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-overview': TimelineOverviewElement;
  }
}

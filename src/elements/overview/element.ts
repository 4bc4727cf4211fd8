import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { SizeController } from '../../controllers/size-controller.js';
import { centerBrush, densityOf, moveBrush, type BrushPart } from '../../layout/brush.js';
import type { EntryIndex } from '../../layout/entries.js';
import { unitAround } from '../../layout/view-interval.js';
import { duration, wholeView, type View, type ViewLimits } from '../../layout/view.js';
import { formatPeriod } from '../../dates/date-words.js';
import { ViewRequestEvent } from '../request-events.js';
import { glyph, toneClass } from '../../drawing/glyph.js';
import { MovableElement } from '../movable-element.js';
import { baseStyles } from '../base-styles.js';
import type { Words } from '../../words/words.js';
import { overviewStyles } from './styles.js';

const HEIGHT_PX = 46;
/** Up to so many events each is drawn; above, how many there are. */
const MAX_GLYPHS = 60;
/** Width of a column of the density, in pixels. */
const COLUMN_WIDTH_PX = 3;
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
 * The whole span on one strip, the view a window on it: drag it, drag its ends, or move them by keys.
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
  @property({ attribute: false }) words!: Words;

  @query('svg') private readonly surface!: SVGElement | null;

  readonly #size = new SizeController(this);
  #drag: { part: BrushPart; x: number; view: View } | undefined;

  get #whole(): View {
    return wholeView(this.index.span);
  }

  #x(time: number): number {
    const { start } = this.#whole;
    const x = ((time - start) / duration(this.#whole)) * this.#size.width;
    return Math.min(Math.max(x, 0), this.#size.width);
  }

  override render(): TemplateResult {
    const width = this.#size.width;
    const left = this.#x(this.view.start);
    const right = this.#x(this.view.end);
    return html`<svg
      viewBox="0 0 ${width || 1000} ${HEIGHT_PX}"
      role="group"
      aria-label=${this.words.overview}
      @pointerdown=${this.#down}
      @pointermove=${this.#move}
      @pointerup=${this.#up}
      @pointercancel=${this.#up}
    >
      <rect class="strip" x="0.5" y="0.5" width=${Math.max(width - 1, 0)} height=${HEIGHT_PX - 1}></rect>
      ${guard([this.index, width], () => (width > 0 ? this.#drawStrip() : nothing))}
      <path class="mute" d="M0 0H${left}V${HEIGHT_PX}H0zM${right} 0H${width}V${HEIGHT_PX}H${right}z"></path>
      <rect
        class="brush"
        data-part="all"
        x=${left}
        y="0.5"
        width=${Math.max(right - left, 1)}
        height=${HEIGHT_PX - 1}
      ></rect>
      ${this.#grip('start', left)} ${this.#grip('end', right)}
    </svg>`;
  }

  #grip(part: 'start' | 'end', x: number): SVGTemplateResult {
    const { view, words, limits } = this;
    const instant = part === 'start' ? view.start : view.end - 1;
    const year = (time: number): number => new Date(time).getUTCFullYear();
    // Two grips side by side keep their targets apart: each reaches away from the other.
    const hit = part === 'start' ? -18 : -6;
    return svg`<g class="grip" transform="translate(${x} 0)" data-part=${part} role="slider" tabindex="0"
        aria-label=${part === 'start' ? words.viewStart : words.viewEnd}
        aria-valuemin=${year(limits.extent.start)} aria-valuemax=${year(limits.extent.end)} aria-valuenow=${year(instant)}
        aria-valuetext=${this.#spoken(instant)} @keydown=${this.#key}>
      <rect class="hit" x=${hit} y="0" width="24" height=${HEIGHT_PX}></rect>
      <rect class="handle" x="-6" y="9" width="12" height="28" rx="3"></rect>
      <path class="handle" d="M-1.5 17v12M1.5 17v12"></path>
    </g>`;
  }

  /** As exactly as the view is long: its year, its month or its day. */
  #spoken(time: number): string {
    const { start, end } = unitAround(time, duration(this.view));
    return formatPeriod(start, end, this.words.dates, this.words.lang);
  }

  #drawStrip(): SVGTemplateResult {
    const { byAnchor } = this.index;
    if (byAnchor.length > MAX_GLYPHS) return this.#drawDensity();
    return svg`<g aria-hidden="true">
      ${byAnchor.map(({ from, to, anchor, bounds, kind, open }) => {
        const [left, right] = [this.#x(from), this.#x(to)];
        const wide = right - left >= 8 && !(bounds.moment && open);
        const sure = bounds.latestStart < bounds.earliestEnd;
        return svg`<g class=${toneClass(kind)}>${
          wide
            ? svg`<rect class=${sure ? 'core' : 'loose'} x=${left} y=${sure ? 30 : 34} width=${right - left} height="4"></rect>`
            : glyph(kind, this.#x(anchor), 15, 0.6)
        }</g>`;
      })}
    </g>`;
  }

  /** Columns on a logarithmic scale: one event must be seen beside a thousand. */
  #drawDensity(): SVGTemplateResult {
    const bins = Math.max(Math.floor(this.#size.width / COLUMN_WIDTH_PX), 1);
    const counts = densityOf(
      this.index.byAnchor.map(({ anchor }) => anchor),
      this.#whole,
      bins,
    );
    const most = Math.log1p(Math.max(...counts, 1));
    const columns = counts.map((count, bin) => {
      const height = (Math.log1p(count) / most) * (HEIGHT_PX - 8);
      return count > 0
        ? `M${bin * COLUMN_WIDTH_PX} ${HEIGHT_PX - 2}v${-height}h${COLUMN_WIDTH_PX - 0.5}v${height}z`
        : '';
    });
    return svg`<path class="density" d=${columns.join('')} aria-hidden="true"></path>`;
  }

  readonly #down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const part = (event.target as Element).closest<SVGElement>('[data-part]')?.dataset['part'] as BrushPart | undefined;
    if (!part) this.#request(centerBrush(this.view, this.#timeAt(event.clientX), this.limits));
    this.#drag = { part: part ?? 'all', x: event.clientX, view: this.view };
    this.surface?.setPointerCapture(event.pointerId);
  };

  readonly #move = (event: PointerEvent): void => {
    if (!this.#drag) return;
    const { part, x, view } = this.#drag;
    const by = this.#timeAt(event.clientX) - this.#timeAt(x);
    this.#request(moveBrush(view, part, by, this.limits));
  };

  readonly #up = (): void => {
    this.#drag = undefined;
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, currentTarget } = event;
    if (ctrlKey || metaKey || altKey || !Object.hasOwn(KEY_STEP_SHARES, key)) return;
    event.preventDefault();
    const part = (currentTarget as SVGElement).dataset['part'] as BrushPart;
    const by = Number.isFinite(KEY_STEP_SHARES[key])
      ? KEY_STEP_SHARES[key]! * duration(this.view)
      : KEY_STEP_SHARES[key]!;
    this.#request(moveBrush(this.view, part, by, this.limits));
  };

  #timeAt(clientX: number): number {
    const { left, width } = this.surface!.getBoundingClientRect();
    return this.#whole.start + ((clientX - left) / (width || 1)) * duration(this.#whole);
  }

  #request(view: View): void {
    this.dispatchEvent(new ViewRequestEvent(view, false));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline-overview': TimelineOverviewElement;
  }
}

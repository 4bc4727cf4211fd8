import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { timeScale } from '../layout/time-scale.js';
import { clampView, duration, panView, type View, type ViewLimits } from '../layout/view.js';
import { transformOf, viewOf } from '../layout/zoom-transform.js';

/** What the controller reads of its host, and how it asks for a change. It never changes the view itself. */
export interface ZoomHost extends ReactiveControllerHost {
  readonly surface: SVGSVGElement | null;
  readonly view: View;
  readonly limits: ViewLimits;
  readonly width: number;
  /** The reader moved the view. */
  moveView(view: View): void;
  /** The reader asked to look closer at a moment, by a double click or tap. */
  approach(time: number): void;
  /** A swipe ended at this speed, in views a millisecond. */
  coast(speed: number): void;
  /** The reader took hold of the chart: whatever moves by itself must stop. */
  takeHold(): void;
  /** The wheel turned over the chart without the key that zooms; the page scrolls. */
  passWheel(): void;
}

/** How many times the zoom doubles for a pixel of the wheel. */
const DOUBLINGS_PER_PX = 0.015;
/** How many times one event of the wheel may double the zoom: a notch of a mouse reports many pixels. */
const MAX_DOUBLINGS = 0.5;
/** Pixels of a wheel that reports its way in pixels, lines or pages, by `WheelEvent.deltaMode`. */
const WHEEL_UNIT_PX = [1, 20, 400];
/** The transform may be off by this much at both ends: it stands for a view in whole milliseconds. */
const MAX_OFFSET_PX = 0.01;
/** Two taps are a double tap within this time and distance. */
const MAX_DOUBLE_TAP_MS = 400;
const MAX_DOUBLE_TAP_PX = 24;
/** A finger that rests longer than this before it is lifted does not swipe. */
const MAX_SWIPE_PAUSE_MS = 50;

/** A mouse that moves less between press and release has clicked. */
const MIN_DRAG_PX = 3;

/** A finger on the chart, or the mouse while its button is down. */
interface Press {
  readonly startX: number;
  readonly x: number;
  readonly time: number;
  /** In widths of the chart a millisecond. */
  readonly speed: number;
}

/**
 * The one home of d3-zoom, which serves as an input device: gestures come in as transforms and go out as views.
 *
 * The page keeps what is its own: the plain wheel and the upright swipe scroll it, and it hears of every press of the
 * mouse. d3-zoom would prevent that (it cancels every touchmove it has begun to follow, and stops every mousedown:
 * https://github.com/d3/d3-zoom/issues/154), so it sees touches only once there are two, and the mouse and one finger are
 * followed here by pointer events, which `touch-action: pan-y` ends as soon as the page scrolls.
 */
export class ZoomController implements ReactiveController {
  readonly #host: ZoomHost;
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  #surface: SVGSVGElement | null = null;
  #listeners: AbortController | undefined;
  /** True while a transform is written from the view: d3-zoom reports it like a gesture. */
  #writing = false;
  /** By the ids of their pointers. */
  readonly #presses = new Map<number, Press>();
  #touched = false;
  /** The mouse has moved so far since it was pressed that its release is no click. */
  #dragged = false;
  #lastTap: { x: number; y: number; time: number } | undefined;

  constructor(host: ZoomHost) {
    this.#host = host;
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter((event: Event) => isZoomGesture(event))
      .wheelDelta(({ deltaY, deltaMode }) => {
        const doublings = -deltaY * (WHEEL_UNIT_PX[deltaMode] ?? 1) * DOUBLINGS_PER_PX;
        return Math.min(Math.max(doublings, -MAX_DOUBLINGS), MAX_DOUBLINGS);
      })
      .on('start', () => !this.#writing && this.#host.takeHold())
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!this.#writing) this.#host.moveView(viewOf(transform, this.#host.limits.extent, this.#host.width));
      });
    host.addController(this);
  }

  hostUpdated(): void {
    // Pixels mean no time before the width is known.
    if (this.#host.width === 0) return;
    if (this.#surface !== this.#host.surface) this.#attach(this.#host.surface);
    this.#write();
  }

  hostDisconnected(): void {
    this.#attach(null);
  }

  /** Listens to a surface in place of the one before; to none where it is null. */
  #attach(surface: SVGSVGElement | null): void {
    if (this.#surface) select(this.#surface).on('.zoom', null);
    this.#listeners?.abort();
    this.#presses.clear();
    this.#surface = surface;
    if (!surface) return;
    this.#locate(surface);
    select(surface).call(this.#zoom).on('dblclick.zoom', null);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    surface.addEventListener('wheel', this.#wheel, { signal, passive: false });
    // Where touches send a dblclick too, the two taps have been counted already.
    surface.addEventListener('dblclick', (event) => !this.#touched && this.#approach(event.clientX), { signal });
    surface.addEventListener('pointerdown', this.#press, { signal });
    surface.addEventListener('pointermove', this.#move, { signal });
    surface.addEventListener('click', this.#click, { signal, capture: true });
    for (const type of ['pointerup', 'pointercancel'] as const) {
      surface.addEventListener(type, this.#release, { signal });
    }
  }

  /**
   * Tells d3-zoom where the surface is on the screen. WebKit leaves out transforms of the page around, Firefox leaves
   * out its CSS zoom: https://github.com/d3/d3-selection/issues/81
   */
  #locate(surface: SVGSVGElement): void {
    surface.getScreenCTM = () => {
      const { left, top, width } = boxOf(surface, this.#host.width);
      return surface
        .createSVGMatrix()
        .translate(left, top)
        .scale(width / this.#host.width);
    };
  }

  /** Brings d3-zoom's transform in line with the view. Only on difference, so that no gesture is disturbed. */
  #write(): void {
    const { view, limits, width } = this.#host;
    this.#zoom
      .extent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent([1, duration(limits.extent) / limits.minimum])
      .translateExtent([
        [0, -Infinity],
        [width, Infinity],
      ]);
    const wanted = clampView(view, limits);
    const present = timeScale(viewOf(zoomTransform(this.#surface!), limits.extent, width), width);
    const offset = Math.max(Math.abs(present(wanted.start)), Math.abs(present(wanted.end) - width));
    if (offset < MAX_OFFSET_PX) return;
    const { k, x } = transformOf(wanted, limits.extent, width);
    this.#writing = true;
    this.#zoom.transform(select(this.#surface!), zoomIdentity.translate(x, 0).scale(k));
    this.#writing = false;
  }

  #timeAt(clientX: number): number {
    const { view } = this.#host;
    const { left, width } = boxOf(this.#surface!, this.#host.width);
    return timeScale(view, width)
      .invert(clientX - left)
      .getTime();
  }

  #approach(clientX: number): void {
    this.#host.approach(this.#timeAt(clientX));
  }

  readonly #wheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) {
      // At the limits d3-zoom lets the event go, and the browser would zoom the page.
      event.preventDefault();
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      // Prevented also at the ends: there the browser would go back in history.
      event.preventDefault();
      this.#host.takeHold();
      this.#host.moveView(panView(this.#host.view, event.deltaX / boxOf(this.#surface!, this.#host.width).width));
    } else {
      this.#host.passWheel();
    }
  };

  readonly #press = (event: PointerEvent): void => {
    this.#touched = event.pointerType === 'touch';
    this.#dragged = false;
    if (!this.#touched && (event.button !== 0 || event.ctrlKey)) return;
    this.#host.takeHold();
    const { pointerId, clientX: x, timeStamp: time } = event;
    this.#presses.set(pointerId, { startX: x, x, time, speed: 0 });
  };

  readonly #move = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    // The button was released outside the chart, which was not told.
    if (event.buttons === 0) return void this.#presses.delete(event.pointerId);
    if (this.#presses.size > 1) return;
    if (!this.#touched && !this.#dragged) {
      if (Math.abs(event.clientX - press.startX) < MIN_DRAG_PX) return;
      this.#dragged = true;
      // The mouse may leave the chart while it drags.
      this.#surface!.setPointerCapture(event.pointerId);
    }
    const share = (press.x - event.clientX) / boxOf(this.#surface!, this.#host.width).width;
    const elapsed = Math.max(event.timeStamp - press.time, 1);
    this.#presses.set(event.pointerId, { ...press, x: event.clientX, time: event.timeStamp, speed: share / elapsed });
    if (share !== 0) this.#host.moveView(panView(this.#host.view, share));
  };

  readonly #release = (event: PointerEvent): void => {
    const press = this.#presses.get(event.pointerId);
    if (!press) return;
    const isAlone = this.#presses.size === 1;
    this.#presses.delete(event.pointerId);
    if (event.type === 'pointercancel' || !isAlone || !this.#touched) return;
    // A finger that rested before it was lifted meant to stop.
    if (press.speed !== 0 && event.timeStamp - press.time < MAX_SWIPE_PAUSE_MS) return this.#host.coast(press.speed);
    this.#tap(event);
  };

  /** Keeps the click that ends a drag from opening an event. A click without a press, by assistive software, still does. */
  readonly #click = (event: Event): void => {
    if (this.#dragged) event.stopPropagation();
    this.#dragged = false;
  };

  /** Browsers send no dblclick for touches everywhere. */
  #tap({ clientX: x, clientY: y, timeStamp: time }: PointerEvent): void {
    const last = this.#lastTap;
    this.#lastTap = { x, y, time };
    if (!last || time - last.time > MAX_DOUBLE_TAP_MS || Math.hypot(x - last.x, y - last.y) > MAX_DOUBLE_TAP_PX) return;
    this.#lastTap = undefined;
    this.#approach(x);
  }
}

/**
 * @param widthBefore - the width of a surface that is hidden now
 * @returns where a surface is on the screen, in the screen's pixels
 */
function boxOf(surface: Element, widthBefore: number): Pick<DOMRect, 'left' | 'top' | 'width'> {
  const { left, top, width } = surface.getBoundingClientRect();
  return { left, top, width: width || widthBefore };
}

/** Whether d3-zoom may follow an event: zooming by the wheel, pinching by two fingers. */
function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return 'touches' in event && (event as TouchEvent).touches.length > 1;
}

/* global requestAnimationFrame, devicePixelRatio */
/**
 * The least that a zoomable timeline can cost: a canvas, no accessibility, no selection, no overview. It draws what is
 * visible and what a pixel can tell apart, in O(pixels + log n) a frame: events lie in classes of similar length, each
 * sorted by time; a class too short for bars is counted in bins of a mark's width by binary search.
 */
import { boundsOf } from './dates.js';

const WIDTH = 1184;
const HEIGHT = 374;
const AXIS = 320;
const MARK = 24;
const ROWS = 6;
const ROW = AXIS / (2 * ROWS);
const LABEL = 190;
const DAY = 86_400_000;
const YEAR = 365.25;
/** Steps of the axis: what one is written as, in days, and in months where it is whole months. */
const STEPS = [
  ['hour', 1 / 24],
  ['hour', 1 / 4],
  ['day', 1],
  ['day', 7],
  ...[1, 3, 12, 60, 120].map((months) => [months < 12 ? 'month' : 'year', (months * YEAR) / 12, months]),
];
const FORMATS = {
  hour: new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC', hourCycle: 'h23' }),
  day: new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' }),
};
const TONES = {
  background: '#6a645a',
  declaration: '#5f6a24',
  war: '#52382d',
  ceasefire: '#1f6a64',
  diplomacy: '#3d5f86',
  humanitarian: '#8b5a12',
};

/** First position in a sorted array whose value is not below. */
function search(values, value) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export class CanvasTimeline {
  drawn = false;
  #widths = new Map();
  #pending = false;

  constructor(canvas, { events, kinds }) {
    this.context = canvas.getContext('2d');
    canvas.width = WIDTH * devicePixelRatio;
    canvas.height = HEIGHT * devicePixelRatio;
    this.context.scale(devicePixelRatio, devicePixelRatio);
    const entries = events.map((event) => {
      const { from, to } = boundsOf(event.date);
      return {
        from,
        to,
        anchor: (from + to) / 2,
        title: event.title,
        when: event.date.start,
        tone: TONES[kinds[event.kind].tone],
      };
    });
    // Class 0 holds what has no length, class c what lasts from 2^(c-1) days up to twice that.
    this.classes = Array.from({ length: 18 }, () => []);
    for (const entry of entries)
      this.classes[Math.min(Math.max(Math.ceil(Math.log2((entry.to - entry.from) / DAY + 0.5)), 0), 17)].push(entry);
    this.classes = this.classes.map((members) => {
      members.sort((a, b) => a.anchor - b.anchor);
      return { members, anchors: Float64Array.from(members, ({ anchor }) => anchor) };
    });
    const first = entries.reduce((least, { from }) => Math.min(least, from), Infinity);
    const last = entries.reduce((most, { to }) => Math.max(most, to), -Infinity);
    this.extent = { start: first - (last - first) * 0.1, end: last + (last - first) * 0.1 };
    this.#listen(canvas);
    this.show(first - (last - first) * 0.04, last + (last - first) * 0.04);
  }

  show(start, end) {
    const length = Math.min(Math.max(end - start, DAY / 24), this.extent.end - this.extent.start);
    this.start = Math.min(Math.max((start + end - length) / 2, this.extent.start), this.extent.end - length);
    this.end = this.start + length;
    if (!this.#pending) requestAnimationFrame(() => this.#draw());
    this.#pending = true;
  }

  #listen(canvas) {
    canvas.addEventListener('wheel', (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const factor = 2 ** (Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY) * 0.015, 0.5));
      const about = this.start + (event.offsetX / WIDTH) * (this.end - this.start);
      this.show(about + (this.start - about) * factor, about + (this.end - about) * factor);
    });
    canvas.addEventListener('pointerdown', (event) => canvas.setPointerCapture(event.pointerId));
    canvas.addEventListener('pointermove', (event) => {
      if (!event.buttons) return;
      const by = (event.movementX / WIDTH) * (this.end - this.start);
      this.show(this.start - by, this.end - by);
    });
  }

  #draw() {
    this.#pending = false;
    const { context: c } = this;
    this.scale = WIDTH / (this.end - this.start);
    c.clearRect(0, 0, WIDTH, HEIGHT);
    this.#ticks();
    c.font = '600 14px system-ui, sans-serif';
    const shortest = this.classes.findIndex((_, k) => k > 0 && 2 ** (k - 1) * DAY * this.scale >= MARK);
    const split = shortest < 0 ? this.classes.length : shortest;
    this.#bars(split);
    this.#marks(this.classes.slice(0, split));
    this.drawn = true;
  }

  #x = (time) => (time - this.start) * this.scale;

  #ticks() {
    const { context: c } = this;
    const [unit, days, months] = STEPS.find(([, length]) => length * DAY * this.scale >= 76) ?? STEPS.at(-1);
    const at = (step) => (months ? Date.UTC(1970, step * months) : step * days * DAY);
    c.font = '12px system-ui, sans-serif';
    c.fillStyle = '#68635a';
    c.fillRect(0, AXIS, WIDTH, 1);
    for (let step = Math.floor(this.start / (days * DAY)); at(step) < this.end; step++) {
      c.fillRect(this.#x(at(step)), 0, 0.5, AXIS + 6);
      c.fillText(FORMATS[unit].format(at(step)), this.#x(at(step)) + 3, AXIS + 20);
    }
    c.fillText(FORMATS.year.format(this.start), 4, AXIS + 42);
  }

  /** Longer classes lie higher; in a row a bar that would overlap the one before is counted beside it. */
  #bars(split) {
    const { context: c } = this;
    const until = new Array(ROWS).fill(-Infinity);
    for (let k = this.classes.length - 1; k >= split; k--) {
      const { members, anchors } = this.classes[k];
      const row = Math.min(k - split, ROWS - 1);
      const y = AXIS - (row + 0.5) * ROW;
      let index = search(anchors, this.start - 2 ** (k - 1) * DAY);
      while (index < members.length && members[index].from < this.end) {
        const { from, to, title, tone } = members[index];
        const left = this.#x(from);
        const right = this.#x(to);
        if (left < until[row] || right < 0) {
          index = Math.max(index + 1, search(anchors, this.start + until[row] / this.scale));
          continue;
        }
        c.fillStyle = tone;
        c.fillRect(left, y - 5, right - left, 10);
        const next = search(anchors, to + (to - from) / 2);
        const room = next < members.length ? this.#x(members[next].from) - right : LABEL;
        const text = next - index > 1 ? `${title} (+${next - index - 1})` : title;
        if (this.#measure(text) + 8 < right - left) this.#label(text, Math.max(left, 0) + 4, y + 18);
        else if (this.#measure(text) + 16 < room) this.#label(text, right + 8, y + 5);
        until[row] = right + 4;
        index = next;
      }
    }
  }

  /** One mark a bin; bins lie in time, not on the screen, so that they stay while panning. */
  #marks(classes) {
    const { context: c } = this;
    const bin = (MARK / 2 ** Math.floor(Math.log2(this.scale * DAY))) * DAY;
    const found = [];
    const places = classes.map(({ anchors }) => search(anchors, Math.floor(this.start / bin) * bin));
    for (let time = Math.floor(this.start / bin) * bin; time < this.end; time += bin) {
      let count = 0;
      let single;
      classes.forEach(({ members, anchors }, k) => {
        const next = search(anchors, time + bin);
        if (next > places[k]) single = members[places[k]];
        count += next - places[k];
        places[k] = next;
      });
      if (count > 0)
        found.push({ x: this.#x(count > 1 ? time + bin / 2 : single.anchor), count, single, lane: found.length % 4 });
    }
    found.forEach(({ x, count, single, lane }, position) => {
      const y = AXIS / 2 - 12 - lane * 38;
      c.fillStyle = single.tone;
      c.fillRect(x - 0.5, y, 1, AXIS - y);
      c.beginPath();
      c.arc(x, y, count > 1 ? 11 : 7, 0, 7);
      c.fill();
      if (count > 1) this.#label(`${count}`, x - this.#measure(`${count}`) / 2, y + 5, '#fff');
      const room = (found[position + 4]?.x ?? WIDTH) - x - 3 * MARK;
      if (count > 1 || this.#measure(single.title) > room) return;
      this.#label(single.title, x + 12, y);
      this.#label(single.when, x + 12, y + 16);
    });
  }

  #label(text, x, y, color = '#1f1c19') {
    this.context.fillStyle = color;
    this.context.fillText(text, x, y);
  }

  #measure(text) {
    let width = this.#widths.get(text);
    if (width === undefined) this.#widths.set(text, (width = this.context.measureText(text).width));
    return width;
  }
}

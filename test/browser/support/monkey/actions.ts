import { timeline } from '../../../../data/timeline.js';
import type { ConflictTimelineElement } from '../../../../src/elements/conflict-timeline/element.js';
import type { Timeline } from '../../../../src/timeline/types.js';
import type { Random } from '../../../unit/layout/support/random.js';
import { settled } from '../timeline.js';
import { everyElement } from './tree.js';

export interface Place {
  readonly element: ConflictTimelineElement;
  /** The element that holds it. */
  readonly home: HTMLElement;
  /** The frame whose document it may be moved to. */
  frame: HTMLIFrameElement;
}

interface Action {
  /** How often it is chosen, relative to the sum of all shares. */
  readonly share: number;
  readonly act: (place: Place, random: Random) => unknown;
}

const KEYS = [
  ...['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Enter', ' ', '+', '=', '-', '0'],
  ...['Home', 'End', 'PageUp', 'PageDown', 'Escape', 'a', 'Tab', 'constructor'],
];
const VIEWS = [
  '1988/1994',
  '2020-09/2020-11',
  '1994',
  '2023-04-20/2023-05-01',
  '1800/2100',
  '1994/1988',
  'no date',
  '',
];
const KINDS = ['war', 'ceasefire war', 'no-such-kind', ''];
const IDS = [...timeline.events.map(({ id }) => id), 'no-such-entry', '', 'paragraph-3', '__proto__'];
const WIDTHS = ['180px', '320px', '360px', '700px', '1000px', '1400px', '100%', '0'];

const generated = (count: number): Timeline => ({
  ...timeline,
  events: Array.from({ length: count }, (_, index) => ({
    ...timeline.events[index % timeline.events.length]!,
    id: `generated-${index}`,
    date: {
      start: new Date(Date.UTC(1980, 0, 1 + ((index * 37) % 400))).toISOString().slice(0, 10),
      stated: [],
      basis: 'stated' as const,
    },
  })),
});
const TIMELINES: unknown[] = [
  undefined,
  undefined,
  generated(1),
  generated(60),
  generated(1000),
  { ...timeline, events: [] },
  { ...timeline, events: [{}, ...timeline.events, null] },
  'no timeline',
];
const addressOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));
const SOURCES = [addressOf(JSON.stringify(generated(30))), addressOf('{'), addressOf('null'), undefined];

const surface = ({ element }: Place): HTMLElement | undefined =>
  everyElement<HTMLElement>(element.shadowRoot!, '.surface')[0];

/** Dispatches an event at a random place on the chart. */
function send<Init extends EventInit>(
  place: Place,
  random: Random,
  kind: new (type: string, init?: Init) => Event,
  type: string,
  init: Init,
): void {
  const target = everyElement<SVGElement>(place.element.shadowRoot!, '[part=drawing]')[0];
  if (!target) return;
  const { left, top, width, height } = target.getBoundingClientRect();
  const at = { clientX: left + random.next() * width, clientY: top + random.next() * height };
  const common = { bubbles: true, composed: true, cancelable: true, view: window, ...at };
  target.dispatchEvent(new kind(type, { ...common, ...init }));
}

function click({ element }: Place, random: Random, selector: string): void {
  const targets = everyElement<HTMLElement>(element.shadowRoot!, selector);
  if (targets.length === 0) return;
  const target = random.pick(targets);
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, view: window }));
}

/** Everything that the monkey does to a timeline. */
export const ACTIONS: Readonly<Record<string, Action>> = {
  key: {
    share: 12,
    act: (place, random) =>
      surface(place)?.dispatchEvent(
        new KeyboardEvent('keydown', { key: random.pick(KEYS), bubbles: true, composed: true, cancelable: true }),
      ),
  },
  'click on a mark': { share: 8, act: (place, random) => click(place, random, '[data-event]') },
  'click on a link': { share: 8, act: (place, random) => click(place, random, 'a') },
  'click on a button': { share: 8, act: (place, random) => click(place, random, 'button, summary') },
  'click on a passage': { share: 3, act: (place, random) => click(place, random, 'mark span, li p') },
  'choice in a form': {
    share: 1,
    act: ({ element }, random) => {
      for (const select of everyElement<HTMLSelectElement>(element.shadowRoot!, 'select')) {
        select.selectedIndex = random.whole(0, select.options.length - 1);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
  },
  focus: {
    share: 3,
    act: ({ element }, random) => {
      const targets = everyElement<HTMLElement>(element.shadowRoot!, 'a, button, [tabindex]');
      if (targets.length > 0) random.pick(targets).focus();
    },
  },
  wheel: {
    share: 5,
    act: (place, random) =>
      send(place, random, WheelEvent, 'wheel', {
        deltaX: random.between(-300, 300),
        deltaY: random.between(-300, 300),
        deltaMode: random.whole(0, 2),
        ctrlKey: random.chance(0.7),
      }),
  },
  'double click': { share: 2, act: (place, random) => send(place, random, MouseEvent, 'dblclick', {}) },
  drag: {
    share: 4,
    act: (place, random) => {
      send(place, random, MouseEvent, 'mousedown', { button: 0 });
      for (let move = 0; move < 3; move++) {
        window.dispatchEvent(new MouseEvent('mousemove', { clientX: random.between(0, 900), view: window }));
      }
      // Some readers release the button outside the window.
      if (random.chance(0.9)) window.dispatchEvent(new MouseEvent('mouseup', { view: window }));
    },
  },
  swipe: {
    share: 4,
    act: (place, random) => {
      const pointerId = random.whole(1, 3);
      const touch = { pointerType: 'touch', pointerId };
      send(place, random, PointerEvent, 'pointerdown', touch);
      send(place, random, PointerEvent, 'pointermove', touch);
      if (random.chance(0.9)) send(place, random, PointerEvent, random.pick(['pointerup', 'pointercancel']), touch);
    },
  },
  select: { share: 6, act: ({ element }, random) => element.select(random.pick([...IDS, null])) },
  zoomTo: { share: 4, act: ({ element }, random) => element.zoomTo(random.pick(VIEWS), random.chance(0.5)) },
  zoomBy: { share: 3, act: ({ element }, random) => element.zoomBy(random.pick([2, 0.5, 1000, 0.001, 1])) },
  reset: { share: 2, act: ({ element }) => element.reset() },
  'known attribute': {
    share: 5,
    act: ({ element }, random) => {
      const [name, values] = random.pick<[string, string[]]>([
        ['selected', IDS],
        ['view', VIEWS],
        ['kinds', KINDS],
        ['theme', ['auto', 'light', 'dark', 'no-such-theme']],
        ['heading-level', ['1', '3', '6', '9', 'no number']],
        ['lang', ['en', 'az', 'hy-AM', '']],
        ['chart-only', ['']],
      ]);
      if (random.chance(0.3)) element.removeAttribute(name);
      else element.setAttribute(name, random.pick(values));
    },
  },
  'attribute noise': {
    share: 3,
    act: ({ element }, random) => {
      const name = random.pick([
        'title',
        'hidden',
        'dir',
        'class',
        'style',
        'data-x',
        'aria-label',
        'tabindex',
        'part',
      ]);
      if (random.chance(0.5)) element.removeAttribute(name);
      else element.setAttribute(name, random.pick(['', 'rtl', 'x y', 'color: red', '0']));
    },
  },
  'content noise': {
    share: 1,
    act: ({ element }) => element.replaceChildren('text', document.createElement('p')),
  },
  timeline: { share: 3, act: ({ element }, random) => (element.timeline = random.pick(TIMELINES) as Timeline) },
  source: { share: 2, act: ({ element }, random) => (element.src = random.pick(SOURCES)) },
  width: { share: 4, act: ({ home }, random) => (home.style.width = random.pick(WIDTHS)) },
  'hide or show': { share: 2, act: ({ home }, random) => (home.style.display = random.pick(['none', '', ''])) },
  print: {
    share: 2,
    act: (_, random) => dispatchEvent(new Event(random.pick(['beforeprint', 'afterprint', 'afterprint']))),
  },
  'take away': { share: 2, act: ({ element }) => element.remove() },
  'put back': {
    share: 5,
    act: ({ element, home }, random) => (random.chance(0.5) ? home.append(element) : home.prepend(element)),
  },
  'move to another document': {
    share: 1,
    act: ({ element, frame }) => frame.contentDocument!.body.append(element),
  },
  wait: {
    share: 2,
    act: async ({ element }) => {
      if (element.isConnected && element.shadowRoot!.querySelector('conflict-timeline-chart')) await settled(element);
    },
  },
};

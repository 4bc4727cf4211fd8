import { beforeEach, describe, expect, it } from 'vitest';
import { AddressReader, type AddressReading } from '../../../src/controllers/address-reader.js';

/** A window of which only the address is known; it counts its listeners. */
class Page extends EventTarget {
  location = new URL('https://page.example/?course=7#ceasefire-1994');
  readonly listeners: string[] = [];
  override addEventListener(...parameters: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.push(parameters[0]);
    super.addEventListener(...parameters);
  }
  override removeEventListener(...parameters: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners.splice(this.listeners.indexOf(parameters[0]), 1);
    super.removeEventListener(...parameters);
  }

  /** Goes to an address, and reports it by the given events. */
  go(address: string, ...types: string[]): void {
    this.location = new URL(address, this.location);
    for (const type of types) this.dispatchEvent(new Event(type));
  }

  /** Clicks a link to a hash; `prevented` where the page's own script follows it. */
  click(hash: string, prevented = false): void {
    const click = new Event('click', { cancelable: true });
    Object.defineProperty(click, 'target', { value: { closest: () => ({ hash }) } });
    if (prevented) click.preventDefault();
    this.dispatchEvent(click);
  }
}

describe('AddressReader', () => {
  let page: Page;
  let reader: AddressReader;
  let readings: AddressReading[];
  const subscribe = (): (() => void) => reader.subscribe((reading) => readings.push(reading));
  beforeEach(() => {
    page = new Page();
    reader = new AddressReader(page);
    readings = [];
  });

  it('reads the present address as that of a page that is being opened', () => {
    expect(reader.read()).toEqual({ state: { selected: 'ceasefire-1994' }, search: '?course=7', arrival: 'cold' });
  });

  it('listens to the page only while it has subscribers', () => {
    expect(page.listeners).toEqual([]);
    const ends = [subscribe(), subscribe()];
    expect(page.listeners.toSorted()).toEqual(['click', 'hashchange', 'popstate']);
    ends[0]!();
    ends[0]!();
    expect(page.listeners).toHaveLength(3);
    ends[1]!();
    expect(page.listeners).toEqual([]);
    page.go('#war', 'popstate');
    expect(readings).toEqual([]);
  });

  it('tells every subscriber, in the order of their subscriptions', () => {
    const order: number[] = [];
    for (const number of [1, 2, 3]) reader.subscribe(() => order.push(number));
    page.go('#war', 'popstate');
    expect(order).toEqual([1, 2, 3]);
  });

  it.each([[['popstate', 'hashchange']], [['popstate']], [['hashchange']]])(
    'tells of a change once where the browser reports it by %s',
    (types) => {
      subscribe();
      page.go('#war', ...types);
      page.go('#peace', ...types);
      expect(readings.map(({ state }) => state.selected)).toEqual(['war', 'peace']);
    },
  );

  it('says that a link led to an address, and that Back led to the next one', () => {
    subscribe();
    page.click('#war');
    page.go('#war', 'popstate', 'hashchange');
    page.go('#ceasefire-1994', 'popstate', 'hashchange');
    expect(readings.map(({ arrival }) => arrival)).toEqual(['link', 'history']);
  });

  it.each([
    ['to the address that the page has already', '#ceasefire-1994', false],
    ['that leads away from the page', '', false],
    ['that a script follows', '#war', true],
  ])('does not take a click on a link %s for a change of the address', (_, hash, prevented) => {
    subscribe();
    page.click(hash, prevented);
    page.go('#war', 'popstate');
    expect(readings.map(({ arrival }) => arrival)).toEqual(['history']);
  });
});

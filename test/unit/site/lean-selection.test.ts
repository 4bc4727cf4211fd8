import { select as original } from 'd3-selection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { select } from '../../../src/site/build/lean-selection.js';

interface Step {
  readonly names: string;
  /** Which listener to register; null takes away. */
  readonly listener: number | null;
}

const name = fc.constantFrom('a.one', 'b.one', 'a.two', 'a', 'b', '.one', 'a.one b.one', 'b.two a');
const step: fc.Arbitrary<Step> = fc.record({ names: name, listener: fc.option(fc.nat(2)) });

/** What is heard of events after each step, and which listeners are said to be registered. */
function heard(steps: readonly Step[], choose: typeof original | typeof select): string[] {
  const log: string[] = [];
  const target = Object.assign(new EventTarget(), { __data__: 'datum' });
  const selection = (choose as typeof select)(target);
  const listeners = [0, 1, 2].map(
    (number) =>
      function (this: EventTarget, event: Event, datum: unknown) {
        log.push(`${number} hears ${event.type} with ${String(datum)}${this === target ? '' : ' elsewhere'}`);
      },
  );
  for (const { names, listener } of steps) {
    // What has no type can be taken away but not added.
    if (listener !== null && names.startsWith('.')) continue;
    selection.on(names, listener === null ? null : listeners[listener]!);
    for (const type of ['a', 'b']) target.dispatchEvent(new Event(type));
    for (const full of ['a', 'a.one', 'b.one']) log.push(`${full}: ${listeners.indexOf(selection.on(full) as never)}`);
  }
  return log;
}

describe('the selection in the bundles', () => {
  it('registers, replaces and removes listeners as d3-selection does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        // The order in which the listeners of one event are called is nobody's business.
        expect(heard(steps, select).toSorted()).toEqual(heard(steps, original).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('sets properties, filters, gives its datum and calls as d3-selection does', () => {
    for (const choose of [select, original as unknown as typeof select]) {
      const target: EventTarget & { double?: number; size: number } = Object.assign(new EventTarget(), {
        __data__: 7,
        size: 2,
      });
      const selection = choose(target);
      selection.property('double', function () {
        return (this['size'] as number) * 2;
      });
      expect(target.double).toBe(4);
      expect(selection.datum()).toBe(7);
      const seen: unknown[] = [];
      const note = function (this: unknown): void {
        seen.push(this);
      };
      selection.each(note);
      selection.filter(() => false).each(note);
      selection.filter(() => true).each(note);
      expect(seen).toEqual([target, target]);
      expect(selection.call((one, two) => seen.push(one, two), 'two')).toBe(selection);
      expect(seen.slice(2)).toEqual([selection, 'two']);
    }
  });
});

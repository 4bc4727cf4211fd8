import { dispatch as original } from 'd3-dispatch';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dispatch } from '../../../src/site/build/lean-dispatch.js';

const TYPES = ['start', 'zoom', 'end'];
const step = fc.record({
  name: fc.constantFrom('start', 'start.one', 'zoom', 'zoom.one', 'zoom.two', 'end.one', '.one', '.two'),
  /** Which listener to register; null takes away. */
  listener: fc.option(fc.nat(3)),
});

/** What a listener does to the others while they are called. Both in one call the original treats by chance. */
const effect = fc.constantFrom('adds', 'takes away');

type Dispatcher = ReturnType<typeof dispatch>;

/** What is heard of each type after each step. */
function heard(steps: readonly { name: string; listener: number | null }[], does: string, all: Dispatcher): string[] {
  const log: string[] = [];
  const note = (number: number) =>
    function (this: unknown, ...parameters: unknown[]) {
      log.push(`${number}: ${String(this)} ${parameters.join()}`);
      if (number === 1) all.on('zoom.two', does === 'adds' ? listeners[0]! : null);
    };
  const listeners = [0, 1, 2, 3].map(note);
  for (const { name, listener } of steps) {
    if (listener !== null && name.startsWith('.')) continue;
    expect(all.on(name, listener === null ? null : listeners[listener]!)).toBe(all);
    for (const type of TYPES) all.call(type, 'that', type, 2);
    log.push(...['start', 'zoom.two', 'end.one'].map((full) => `${listeners.indexOf(all.on(full) as never)}`));
  }
  return log;
}

it('registers, replaces, removes and calls listeners as d3-dispatch does', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), effect, (steps, does) => {
      expect(heard(steps, does, dispatch())).toEqual(heard(steps, does, original(...TYPES) as unknown as Dispatcher));
    }),
    { numRuns: 500 },
  );
});

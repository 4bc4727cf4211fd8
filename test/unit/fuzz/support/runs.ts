import fc from 'fast-check';
import { expect } from 'vitest';

/** How many inputs each test looks at; `FUZZ=100000` looks at more. */
const RUNS = Number(process.env['FUZZ'] ?? 500);
/** No input may take longer, in milliseconds. */
const MOST = 100;

/** An input as a failure names it. */
const shown = (input: unknown): string => fc.stringify(input).slice(0, 2000);

/**
 * Runs an action on random inputs, and on those that once broke it: none may throw, and none may take long. What the
 * machine was busy with meanwhile does not count: an input is slow that is slow three times.
 *
 * @param share - of the runs; less for what takes longer
 */
export function survives<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  action: (input: T) => void,
  { share = 1, regressions = [] as T[] } = {},
): void {
  const times: number[] = [];
  const timed = (input: T): number => {
    const began = performance.now();
    action(input);
    return performance.now() - began;
  };
  fc.assert(
    fc.property(inputs, (input) => {
      const time = timed(input);
      times.push(time);
      if (time > MOST) expect(Math.min(time, timed(input), timed(input)), shown(input)).toBeLessThan(MOST);
    }),
    { numRuns: Math.ceil(RUNS * share), examples: regressions.map((input): [T] => [input]), endOnFailure: RUNS > 1000 },
  );
  times.sort((a, b) => a - b);
  if (process.env['FUZZ']) {
    const [median, last] = [times[times.length >> 1]!, times.at(-1)!];
    console.info(`${name}: ${times.length} inputs, median ${median.toFixed(3)} ms, longest ${last.toFixed(1)} ms`);
  }
}

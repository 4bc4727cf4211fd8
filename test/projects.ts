import type { TestProjectConfiguration } from 'vitest/config';

/** A zone far from UTC and without summer time: code that forgets UTC sees another day. */
const env = { TZ: 'Asia/Dubai' };

/** The layers of tests that vitest runs; those in `test/browser` have a runner of their own. */
export const testProjects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['test/unit/**/*.test.ts'],
      setupFiles: ['test/unit/setup/seed.ts'],
      env,
      // Loading the modules anew for each file would take half of the time.
      isolate: false,
      // `FUZZ` is the number of random inputs, and may be large.
      testTimeout: process.env['FUZZ'] ? 7_200_000 : 30_000,
      hookTimeout: 30_000,
    },
  },
  {
    test: {
      name: 'site',
      include: ['test/site/**/*.test.ts'],
      globalSetup: ['test/run/build-if-missing.js'],
      env,
      testTimeout: 60_000,
      hookTimeout: 120_000,
      // A busy machine takes seconds over what an idle one does in 50 ms; what never comes true fails all the same.
      expect: { poll: { timeout: 15_000 } },
      // All files of a worker share a browser, which starts slowly.
      isolate: false,
      maxWorkers: 2,
    },
  },
];

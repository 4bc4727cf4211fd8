import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Before anything formats a date.
process.env['TZ'] = 'Asia/Dubai';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/unit/setup/seed.ts'],
          include: ['test/unit/**/*.test.ts'],
          // `FUZZ=100000` looks at so many inputs.
          testTimeout: process.env['FUZZ'] ? 7_200_000 : 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/run/build-if-missing.js', 'test/site/support/variant.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time is what two cores can take.
          fileParallelism: false,
        },
      },
    ],
  },
});

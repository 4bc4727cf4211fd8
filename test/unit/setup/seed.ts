import fc from 'fast-check';

/** Gives the same random cases in every run, so that a failure can be repeated. `SEED` gives others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 19940512) });

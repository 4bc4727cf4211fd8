/**
 * A long run of the monkey is made without compiled code, which grows for a while as functions become worth compiling,
 * and is no leak. WebKit then also tells its heap, on what it writes to its errors, at each collection of all there is.
 */
const long = Boolean(process.env.MONKEY);

/** How each engine is started for it: arguments, preferences, variables. */
export const uncompiled = {
  chromium: long ? ['--js-flags=--jitless'] : [],
  firefox: long
    ? {
        'javascript.options.blinterp': false,
        'javascript.options.baselinejit': false,
        'javascript.options.ion': false,
        'javascript.options.native_regexp': false,
      }
    : {},
  webkit: long ? { JSC_useJIT: '0', JSC_logGC: '1', JSC_useGenerationalGC: '0', JSC_useConcurrentGC: '0' } : {},
};

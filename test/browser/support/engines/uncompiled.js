/**
 * A long monkey run uses no compiled code: the heap would grow while functions are compiled, which is no leak. WebKit also
 * logs the size of its heap to stderr at each full garbage collection.
 */
const long = Boolean(process.env.MONKEY);

/** Arguments, preferences and environment variables that the engines are started with. */
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

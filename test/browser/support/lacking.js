const NO_TOUCH = 'its WebDriver turns a finger into a mouse';
const AS_STARTED = 'its WebDriver changes no media: it runs as it was started, in the light and with reduced motion';

/**
 * What an engine cannot be made to do here, and why. A test says what it needs (`needs.ts`), and is skipped in the
 * engines that lack it; a command that an engine lacks throws.
 */
export const LACKING = {
  chromium: {},
  firefox: {
    'touch-scroll': 'fingers by WebDriver BiDi reach the page, and not the browser that would scroll it',
    picture: 'the accepted pictures are Chromium’s',
  },
  webkit: {
    touch: NO_TOUCH,
    'touch-scroll': NO_TOUCH,
    pinch: NO_TOUCH,
    'wheel-with-key': 'its WebDriver drops the keys that are held while the wheel turns',
    dark: AS_STARTED,
    motion: AS_STARTED,
    print: AS_STARTED,
    'forced-colors': 'WebKit knows no forced colours',
    'css-zoom': 'WebKitGTK tells where things are as if there were no CSS zoom',
    picture: 'the accepted pictures are Chromium’s',
    ...(process.env.MONKEY ? {} : { memory: 'it tells its heap only when started for it, as for a long monkey' }),
  },
};

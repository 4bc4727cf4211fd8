const NO_TOUCH = 'its WebDriver turns touch into mouse input';
const AS_STARTED = 'its WebDriver cannot change media: it runs as it was started, light and with reduced motion';

/**
 * What each engine cannot do in these tests, and why. A test names what it needs (`needs.ts`) and is skipped in the
 * engines that lack it. A command that an engine lacks throws.
 */
export const LACKING = {
  chromium: {},
  firefox: {
    'touch-scroll': 'WebDriver BiDi sends touch to the page, and not to the browser that would scroll it',
    picture: 'the accepted pictures are Chromium’s',
    tree: 'its WebDriver BiDi does not tell the accessibility tree',
  },
  webkit: {
    touch: NO_TOUCH,
    'touch-scroll': NO_TOUCH,
    pinch: NO_TOUCH,
    'wheel-with-key': 'its WebDriver ignores keys that are held while the wheel turns',
    dark: AS_STARTED,
    motion: AS_STARTED,
    print: AS_STARTED,
    'forced-colors': 'WebKit has no forced colours',
    'css-zoom': 'WebKitGTK reports positions without CSS zoom',
    picture: 'the accepted pictures are Chromium’s',
    tree: 'its WebDriver does not tell the accessibility tree',
    ...(process.env.MONKEY ? {} : { memory: 'it reports its heap only when started for a long monkey run' }),
  },
};

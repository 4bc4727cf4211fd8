import { wordPressSecret } from '../../url/frame-settings.js';

/**
 * Tells the page around a frame how high the timeline is, so that the page can make the frame as high. Understood by our
 * own `embed/resize.js`, H5P's resizer and WordPress. Nothing but the height leaves the frame, so that any page may have it.
 */
const HEIGHT = 'conflict-timeline:height';
const REQUEST = 'conflict-timeline:ask';

// Read before the address changes.
const secret = wordPressSecret(location.hash);

let lastHeight = 0;

function tell(height: number): void {
  lastHeight = height;
  const messages: object[] = [
    { type: HEIGHT, height },
    { context: 'h5p', action: 'resize', scrollHeight: height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
  for (const message of messages) parent.postMessage(message, '*');
}

if (parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== lastHeight) tell(height);
  }).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    // A script of the page around it may be there later than the timeline.
    const isRequest = typeof data === 'object' && data !== null && 'type' in data && data.type === REQUEST;
    if (source === parent && isRequest && lastHeight > 0) tell(lastHeight);
  });
}

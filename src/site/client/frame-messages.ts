/**
 * Tells the page around a frame how high the timeline is, for those that make frames as high as what is in them: our own
 * `embed/resize.js`, H5P's resizer and WordPress. Nothing but the height leaves the frame, so that anyone may have it.
 */
const HEIGHT = 'conflict-timeline:height';
const ASK = 'conflict-timeline:ask';

/** WordPress hands a secret over in the address and listens to nobody without it. Read before the address changes. */
const secret = /\?secret=(\w+)/.exec(location.hash)?.[1];

let last = 0;

function tell(height: number): void {
  last = height;
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
    if (height !== last) tell(height);
  }).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    // A script of the page around it may be there later than the timeline.
    const asked = typeof data === 'object' && data !== null && 'type' in data && data.type === ASK;
    if (source === parent && asked && last > 0) tell(last);
  });
}

/* global document, window, requestAnimationFrame, NodeFilter */
/**
 * What every measured page can do. A page gives its `subject`:
 * `show(timeline)` draws, `drawn()` says whether a mark is there, `area()` is the box that takes the input, and `view()`
 * is anything that changes when the view does; `approach()` is called before panning and shows about an eighth.
 * `buttons()` are the boxes of the two that zoom in and out, where the wheel does not; `wheelFor(pixels)` is how far to
 * turn it sideways to pan, where a drag does not. `options` are the generator's.
 */
import { generate } from './generate.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const events = ['wheel', 'pointermove', 'click'];

export function measured(subject, options) {
  window.bench = { subject, draw, nodes, record };

  /** Milliseconds from giving the data to the frame after the one with the first mark. */
  async function draw(size) {
    const timeline = generate(size, options);
    await frame();
    await frame();
    const began = performance.now();
    await subject.show(timeline);
    while (!subject.drawn()) await frame();
    await frame();
    await frame();
    return performance.now() - began;
  }
}

/** Elements, and nodes of every sort, in the document and its open shadow roots. */
function nodes(root = document) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  const count = { elements: 0, all: 1 };
  while (walker.nextNode()) {
    const { nodeType, ELEMENT_NODE, shadowRoot } = walker.currentNode;
    count.all++;
    if (nodeType === ELEMENT_NODE) count.elements++;
    if (!shadowRoot) continue;
    const inside = nodes(shadowRoot);
    count.elements += inside.elements;
    count.all += inside.all;
  }
  return count;
}

/** Starts to note frame times and latencies; call what it returns, once, to have them. */
function record() {
  const frames = [];
  const latencies = [];
  let last;
  let recording = true;
  requestAnimationFrame(function tick(now) {
    if (last !== undefined) frames.push(now - last);
    last = now;
    if (recording) requestAnimationFrame(tick);
  });
  const noted = ({ timeStamp }) => {
    requestAnimationFrame(() => {
      // A message sent in a frame arrives when the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        latencies.push(performance.now() - timeStamp);
        port1.close();
      };
      port2.postMessage(undefined);
    });
  };
  for (const name of events) window.addEventListener(name, noted, { capture: true, passive: true });
  window.bench.stop = () => {
    recording = false;
    for (const name of events) window.removeEventListener(name, noted, { capture: true });
    return { frames, latencies };
  };
}

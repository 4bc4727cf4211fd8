import { createInterface } from 'node:readline';

/** The size of the heap after a full garbage collection, in JavaScriptCore's log: https://docs.webkit.org/Deep%20Dive/JSC/JSCOptions.html */
const LEFT = /FullCollection.* => (\d+)kb/;

let left;

/** Reads the size of the heap from what WebKit writes to stderr. */
export function followHeap(stream) {
  createInterface({ input: stream }).on('line', (line) => (left = LEFT.exec(line)?.[1] ?? left));
}

/** Bytes of the heap after garbage collection. It cannot be requested, so the page makes garbage until it happens. */
export async function heapOf(driver) {
  // The first one leaves what finalizers still hold.
  for (let time = 0; time < 3; time++) await driver.executeAsync(wasteUntilCollected);
  return 1024 * Number(left);
}

/** Runs in the page. */
function wasteUntilCollected(done) {
  const kept = new WeakRef({});
  const waste = () => {
    if (!kept.deref()) return done();
    for (let time = 0; time < 20; time++) new Array(5000).fill(time);
    setTimeout(waste);
  };
  // A weak reference keeps its target until the task that made it has ended.
  setTimeout(waste);
}

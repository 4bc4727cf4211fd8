import { createInterface } from 'node:readline';

/** What a collection of all there is leaves, in JavaScriptCore's log: https://docs.webkit.org/Deep%20Dive/JSC/JSCOptions.html */
const LEFT = /FullCollection.* => (\d+)kb/;

let left;

/** Follows what WebKit writes, for the bytes its last collection left. */
export function followHeap(stream) {
  createInterface({ input: stream }).on('line', (line) => (left = LEFT.exec(line)?.[1] ?? left));
}

/** Bytes of the heap after a collection. None can be asked for: the page makes waste until one comes. */
export async function heapOf(driver) {
  // One to let go of what finalizers still hold, one to count.
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
  // What a reference leads to is kept until the task that made it has ended.
  setTimeout(waste);
}

import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { memory, viewport } from './support/input.js';
import { Monkey } from './support/monkey/monkey.js';
import { hasNeeded } from './support/needs.js';
import { drawn, nextFrame } from './support/timeline.js';

/** Actions before the first count. An engine's heap still grows while it sees code for the first time. */
const WARM_UP = { forHeap: 400, else: 100 };
/** In a run this long the first count comes after the engine has seen all code, so that its heap must not grow. */
const LONG = 10_000;

/** `npm run test:monkey` sets the number of actions; `SEED` chooses other ones. */
const setting = async (name: 'MONKEY' | 'SEED', without: number): Promise<number> =>
  Number((await executeServerCommand<string, string>('setting', name)) || without);

describe('a timeline that is used at random', () => {
  it('throws no error, keeps no memory and returns to its first form', async function () {
    this.timeout(3_600_000);
    const [actions, seed] = [await setting('MONKEY', 300), await setting('SEED', 19940512)];
    await viewport({ width: 1000, height: 800 });
    const home = await fixture(html`<div style="margin: 1rem"><conflict-timeline></conflict-timeline></div>`);
    const element = home.querySelector('conflict-timeline') as ConflictTimelineElement;
    await drawn(element);
    const monkey = new Monkey(element, seed);
    await monkey.rest();
    const warmUp = (await hasNeeded('memory')) ? WARM_UP.forHeap : WARM_UP.else;
    await monkey.use(Math.max(warmUp, actions / 5));
    expect(monkey.faults).to.deep.equal([]);
    const [before, counted] = [await monkey.rest(), await counters()];
    await monkey.use(actions);
    expect(monkey.faults).to.deep.equal([]);
    const [after, countedLater] = [await monkey.rest(), await counters()];
    monkey.end();

    const [first, last] = [
      { tree: before.nodes, ...counted },
      { tree: after.nodes, ...countedLater },
    ] as Record<string, number>[];
    if (actions > 1000) {
      const engine = navigator.userAgent.split(' ').at(-1);
      await executeServerCommand('say', `${actions} actions, ${engine}: ${JSON.stringify([first, last])}`);
    }
    for (const [name, count] of Object.entries(first!)) {
      expect(last![name]! / count - 1, name).to.be.below(name === 'heap' && actions < LONG ? 0.2 : 0.05);
    }
    expect(differences(before.form, after.form)).to.deep.equal([]);
  });
});

/** The first five lines that differ, each with what it was before. */
function differences(before: string, after: string): string[] {
  const was = before.split('\n');
  const lines = after.split('\n').map((line, index) => (line === was[index] ? '' : `${line} instead of ${was[index]}`));
  return lines.filter(Boolean).slice(0, 5);
}

/** What the engine counts after garbage collection: its heap, and in Chromium nodes and listeners. Empty if it tells nothing. */
async function counters(): Promise<Record<string, number>> {
  if (!(await hasNeeded('memory'))) return {};
  // The cache of styles keeps recent nodes alive; another root font size empties it.
  const { style } = document.documentElement;
  for (const size of ['17px', '']) {
    style.fontSize = size;
    await nextFrame();
    await nextFrame();
  }
  return memory({});
}

import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ConflictTimelineElement } from '../../src/elements/conflict-timeline/element.js';
import { memory, viewport } from './support/input.js';
import { Monkey } from './support/monkey/monkey.js';
import { hasNeeded } from './support/needs.js';
import { drawn, nextFrame } from './support/timeline.js';

const WARM_UP = 400;
/** From so many actions on, what an engine keeps for code that it sees for the first time is in what is counted before. */
const LONG = 10_000;

/** `MONKEY=10000 npm test -- browser monkey` does so much, `SEED` something else. */
const setting = async (name: 'MONKEY' | 'SEED', without: number): Promise<number> =>
  Number((await executeServerCommand<string, string>('setting', name)) || without);

describe('a timeline in use for long', () => {
  it('breaks at nothing, grows by nothing, and comes back to what it was', async function () {
    this.timeout(3_600_000);
    const [actions, seed] = [await setting('MONKEY', 300), await setting('SEED', 19940512)];
    await viewport({ width: 1000, height: 800 });
    const home = await fixture(html`<div style="margin: 1rem"><conflict-timeline></conflict-timeline></div>`);
    const element = home.querySelector('conflict-timeline') as ConflictTimelineElement;
    await drawn(element);
    const monkey = new Monkey(element, seed);
    await monkey.rest();
    await monkey.use(Math.max(WARM_UP, actions / 5));
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

/** The first lines that are not the same, each with what it was. */
function differences(before: string, after: string): string[] {
  const was = before.split('\n');
  const lines = after.split('\n').map((line, index) => (line === was[index] ? '' : `${line} instead of ${was[index]}`));
  return lines.filter(Boolean).slice(0, 5);
}

/** What the browser itself counts, where it tells: nodes and listeners that nothing has let go of, and the heap. */
async function counters(): Promise<Record<string, number>> {
  if (!(await hasNeeded('memory'))) return {};
  // Another root font size empties the engine's cache of styles, which keeps alive what was drawn lately.
  const { style } = document.documentElement;
  for (const size of ['17px', '']) {
    style.fontSize = size;
    await nextFrame();
    await nextFrame();
  }
  return memory({});
}

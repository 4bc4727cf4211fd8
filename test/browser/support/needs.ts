import { executeServerCommand } from '@web/test-runner-commands';

/** What some engines cannot be made to do; why stands in `lacking.js`. */
export type Capability =
  | 'touch'
  | 'touch-scroll'
  | 'pinch'
  | 'wheel-with-key'
  | 'dark'
  | 'motion'
  | 'print'
  | 'forced-colors'
  | 'css-zoom'
  | 'picture'
  | 'memory';

let lacking: Promise<Record<string, string>> | undefined;

/** A test that is skipped, and counted as skipped, in the engines that lack what it needs. */
export function itNeeds(capability: Capability, sentence: string, test: Mocha.AsyncFunc): void {
  it(sentence, async function () {
    if (!(await hasNeeded(capability))) this.skip();
    await test.call(this);
  });
}

/** Whether the engine that runs the test can be made to do something. */
export async function hasNeeded(capability: Capability): Promise<boolean> {
  lacking ??= executeServerCommand('engine-lacks');
  return !Object.hasOwn(await lacking, capability);
}

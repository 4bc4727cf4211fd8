import { executeServerCommand } from '@web/test-runner-commands';

/** What some engines cannot do in tests; `lacking.js` says why. */
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
  | 'memory'
  | 'tree';

let lacking: Promise<Record<string, string>> | undefined;

/** Declares a test that is skipped in the engines that lack the capability. */
export function itNeeds(capability: Capability, name: string, test: Mocha.AsyncFunc): void {
  it(name, async function () {
    if (!(await hasNeeded(capability))) this.skip();
    await test.call(this);
  });
}

/** Whether the engine that runs the test has the capability. */
export async function hasNeeded(capability: Capability): Promise<boolean> {
  lacking ??= executeServerCommand('engine-lacks');
  return !Object.hasOwn(await lacking, capability);
}

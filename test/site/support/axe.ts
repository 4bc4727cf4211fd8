import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The text of axe, for `page.evaluate`. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, through open shadow roots, in a form that reads well when a test fails. */
export async function violations(
  page: Page,
  options: RunOptions = { rules: { 'target-size': { enabled: true } } },
): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (run) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(run);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, options);
}

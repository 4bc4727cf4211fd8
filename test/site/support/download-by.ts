import type { Locator, Page } from 'playwright-core';

/** Clicks on a button and waits for the file that it saves. @returns its name, and the path where the browser put it */
export async function downloadBy(page: Page, button: Locator): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

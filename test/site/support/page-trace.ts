import type { Page } from 'playwright-core';

/** What a page did that a reader does not see. */
export interface Trace {
  readonly console: string[];
  readonly requests: string[];
  readonly failures: string[];
}

/** @returns lists that grow while the page does something */
export function recordTrace(page: Page): Trace {
  const trace: Trace = { console: [], requests: [], failures: [] };
  page.on('console', (message) => trace.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => trace.console.push(`error: ${error.message}`));
  page.on('request', (request) => trace.requests.push(request.url()));
  page.on('requestfailed', (request) => trace.failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) trace.failures.push(`${response.status()} ${response.url()}`);
  });
  return trace;
}

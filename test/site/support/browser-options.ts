import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** How the installed browser is started for tests. */
export function browserOptions(): LaunchOptions {
  const places = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const executablePath = process.env['CHROME_PATH'] ?? places.find(existsSync);
  if (!executablePath) throw new Error('browser not found: set CHROME_PATH to Chrome, Chromium or Edge');
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args: [...quiet, '--disable-sync', '--disable-gpu', ...sandbox] };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { timeline as article } from '../../../data/timeline.js';
import type { Timeline } from '../../../src/timeline/types.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built variant. */
    variant: string;
  }
}

/** The address the variant is told it has. */
export const SITE_URL = 'https://timeline.example/some/course/';

/** An old name for each event. */
export const aliasOf = (id: string): string => `once-${id}`;

/** What the article's timeline has none of: old names, a correction, a source that has an address. */
export const variantTimeline: Timeline = {
  ...article,
  events: article.events.map((event) => ({ ...event, aliases: [aliasOf(event.id)] })),
  sources: Object.fromEntries(
    Object.entries(article.sources).map(([key, source]) => [key, { ...source, url: 'https://paper.example/a?b=c&d' }]),
  ),
  corrections: [
    { event: 'ceasefire-1994', date: '2024-02-03', what: 'The year read <1995>.', why: 'The article says 1994.' },
  ],
};

/** Builds the site once more: with an address, and of the variant. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'timeline-variant-'));
  const data = join(folder, 'timeline.json');
  const outDir = join(folder, 'dist');
  mkdirSync(outDir);
  writeFileSync(data, JSON.stringify(variantTimeline));
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, SITE_URL, TIMELINE: data } },
  );
  if (status !== 0) throw new Error(`the variant could not be built\n${stderr}`);
  provide('variant', outDir);
  return () => rmSync(folder, { recursive: true, force: true });
}

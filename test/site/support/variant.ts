import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeline as article } from '../../../data/timeline.js';
import type { Timeline } from '../../../src/timeline/types.js';

/** The address that the variant is told it has. */
export const SITE_URL = 'https://timeline.example/some/course/';

/** An old name for each event. */
export const aliasOf = (id: string): string => `once-${id}`;

/** The article's timeline with what it has none of: old names, a correction, a source that has an address. */
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

export interface Variant {
  /** Where the build has put its files. */
  readonly folder: string;
  remove(): void;
}

/**
 * Builds the site of another timeline into a temporary folder.
 *
 * @param environments - those of `vite.config.ts` that are built, in their order
 * @param siteUrl - the public address that the pages are told; without it they are told none
 * @throws what the build printed, if it failed
 */
export function buildVariant(timeline: unknown, environments: readonly string[], siteUrl = ''): Variant {
  const temporary = mkdtempSync(join(tmpdir(), 'timeline-variant-'));
  const [data, folder] = [join(temporary, 'timeline.json'), join(temporary, 'dist')];
  writeFileSync(data, JSON.stringify(timeline));
  // A process of its own: a build in this one would be one for tests, with other code of the libraries.
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'build-variant.js'), folder, ...environments],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', TIMELINE: data, SITE_URL: siteUrl } },
  );
  if (status !== 0) throw new Error(`the variant could not be built\n${stderr}`);
  return { folder, remove: () => rmSync(temporary, { recursive: true, force: true }) };
}

import { readFileSync } from 'node:fs';
import { timeline as article } from '../../../data/timeline.js';
import { readTimeline } from '../../timeline/read-timeline.js';
import { checkTimeline } from '../../words/check-timeline.js';
import type { ResolvedTimeline } from '../../timeline/resolved-types.js';

/** What a build is told by its environment. */
export interface Settings {
  /** What the site is about. */
  readonly timeline: ResolvedTimeline;
  /** Whether that is the article's timeline, which the element has built in. */
  readonly isArticle: boolean;
  /** Public address of the site's folder, with its slash; where it is not known, what has to be absolute is left out. */
  readonly siteUrl: string | undefined;
}

/**
 * @param environment - `SITE_URL`: the site's public address; `TIMELINE`: path of a timeline as JSON, in place of the
 *   article's
 */
export function settingsFrom({ SITE_URL, TIMELINE }: Record<string, string | undefined>): Settings {
  return {
    timeline: TIMELINE ? timelineFrom(TIMELINE) : readTimeline(article).timeline!,
    isArticle: !TIMELINE,
    siteUrl: siteAddress(SITE_URL),
  };
}

function timelineFrom(path: string): ResolvedTimeline {
  const { timeline, problems } = checkTimeline(JSON.parse(readFileSync(path, 'utf8')));
  // A site is built once and read by many: a record is not left out of it unseen.
  if (!timeline || problems.length > 0) {
    throw new Error(`invalid TIMELINE: ${path}\n${problems.map(({ message }) => message).join('\n')}`);
  }
  return timeline;
}

function siteAddress(setting: string | undefined): string | undefined {
  if (!setting) return undefined;
  if (!URL.canParse(setting) || !/^https?:/.test(setting)) throw new Error(`invalid SITE_URL: ${setting}`);
  const { origin, pathname } = new URL(setting);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}

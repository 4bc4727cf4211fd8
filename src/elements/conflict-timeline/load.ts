import { checkTimeline, type CheckedTimeline } from '../../model/check.js';

/** Fetches a timeline as JSON and keeps what is good of it; never throws. Without one, the first problem says why. */
export async function loadTimeline(url: URL, signal: AbortSignal): Promise<CheckedTimeline> {
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    if (!response.ok) return failure(url, `the server answered ${response.status}`);
    return checkTimeline(JSON.parse(await response.text()));
  } catch (error) {
    return failure(url, error instanceof SyntaxError ? 'it is not JSON' : 'it could not be reached');
  }
}

const failure = (url: URL, why: string): CheckedTimeline => ({
  timeline: undefined,
  skipped: 0,
  problems: [{ path: 'src', message: `${url.pathname}: ${why}` }],
});

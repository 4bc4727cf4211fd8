import type { Fault } from '../../timeline/fault.js';
import { foundInJson, foundInText } from '../../timeline/found-format.js';
import { MAX_BYTES } from '../../timeline/limits.js';
import { checkTimeline, type CheckedTimeline } from '../../words/check-timeline.js';
import { problemOf, type Problem } from '../../words/problem-words.js';

/** Answers of a server that may be another one later: too slow, too often, and faults of its own (5xx). */
const PASSING = /^(408|429|5\d\d)$/;

/** @returns no timeline, and why there is none */
export const failed = (fault: Fault): CheckedTimeline => ({
  timeline: undefined,
  skipped: 0,
  problems: [problemOf(fault)],
});

/** @returns whether it can help to load again what could not be loaded */
export const mayPass = ({ code, value = '' }: Problem): boolean =>
  code === 'connection-failed' || (code === 'server-error' && PASSING.test(value));

/** What came of asking an address: its text, or why that cannot be had. */
type Answer = { readonly text: string } | Pick<Fault, 'code' | 'value'>;

/**
 * Fetches a timeline as JSON and keeps what is good of it.
 *
 * @returns without a timeline where it cannot be had; the first problem says why
 * @throws only when the signal aborts
 */
export async function loadTimeline(url: URL, signal: AbortSignal): Promise<CheckedTimeline> {
  if (!canBeFetched(url)) return failed({ path: 'src', code: 'invalid-address', value: url.href });
  const { answer, answered = url } = await ask(url, signal);
  const isRedirected = nameOf(answered) !== nameOf(url);
  const where = { path: 'src', owner: nameOf(answered), ...(isRedirected && { redirectedFrom: nameOf(url) }) };
  return 'text' in answer ? readText(answer.text, where) : failed({ ...where, ...answer });
}

/** How a reader knows an address: by its path, and by its host too where that is another than this page's. */
const nameOf = ({ protocol, hostname, pathname }: URL): string =>
  /^http/.test(protocol) ? (hostname === location.hostname ? '' : hostname) + pathname : `${protocol}…`;

/** @returns whether a browser would try to fetch it; where it would not, the address is at fault and no connection is */
const canBeFetched = ({ protocol, username, password }: URL): boolean =>
  /^(https?|data|blob):$/.test(protocol) && !username && !password;

/** @returns with the address that answered, where one did */
async function ask(url: URL, signal: AbortSignal): Promise<{ answer: Answer; answered?: URL }> {
  let left = MAX_BYTES;
  // What is longer than the limit ends with an error there: the rest is not asked for.
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, stream) {
      left -= chunk.length;
      if (left < 0) stream.error();
      else stream.enqueue(chunk);
    },
  });
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    // A response that a worker has made may have no address.
    const answered = response.url ? new URL(response.url) : url;
    if (!response.ok) return { answer: { code: 'server-error', value: String(response.status) }, answered };
    return { answer: { text: await new Response(response.body?.pipeThrough(limit)).text() }, answered };
  } catch {
    signal.throwIfAborted();
    if (left < 0) return { answer: { code: 'too-large' } };
    // A blob is in the browser itself: if it is gone, loading it again cannot help.
    const isLocal = url.protocol === 'blob:';
    return { answer: isLocal ? { code: 'invalid-address', value: url.href } : { code: 'connection-failed' } };
  }
}

/** Reads the text of a file as a timeline; where it is none, says what it looks like. */
function readText(text: string, where: Pick<Fault, 'path' | 'owner' | 'redirectedFrom'>): CheckedTimeline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const found = foundInText(text);
    return failed(found ? { ...where, code: 'other-format', value: found } : { ...where, code: 'not-json' });
  }
  const checked = checkTimeline(data);
  const found = checked.timeline ? undefined : foundInJson(data);
  return found ? failed({ ...where, code: 'other-format', value: found }) : checked;
}

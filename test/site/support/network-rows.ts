import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { timeline } from '../../../data/timeline.js';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** What the network does to a page with a timeline, and what becomes of the page. */
export interface NetworkRow {
  /** How the data's server answers. */
  readonly answer?: Answer;
  /** What else is in the way, before the page opens. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Runs in the page before anything of it. */
  readonly initScript?: () => void;
  /** Done once the page is open. */
  readonly then?: (page: Page) => Promise<unknown>;
  /** What the reader reads of it, letter for letter; none where nothing is wrong. */
  readonly reads: string;
  /** What shows: the timeline, or what stands between the tags. */
  readonly shows: 'timeline' | 'fallback';
  /** Whether the reader can try again. */
  readonly retry: boolean;
  /** What the browser says of it on the console. */
  readonly said?: RegExp;
}

type Ending = Pick<NetworkRow, 'reads' | 'shows' | 'retry' | 'said'>;

export const CORS = { 'access-control-allow-origin': '*' };
const JSON_TEXT = JSON.stringify(timeline);

/** Answers with the article's timeline, or with another text. */
export const send = (
  response: ServerResponse,
  text = JSON_TEXT,
  status = 200,
  headers: Record<string, string> = CORS,
): void => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);

/** Answers with spaces without end. @param onSent - told how many bytes have gone, each time */
export function sendWithoutEnd(response: ServerResponse, onSent: (bytes: number) => void = () => undefined): void {
  const SPACES = ' '.repeat(1_000_000);
  response.writeHead(200, CORS);
  const sendMore = (): void => void response.write(SPACES, () => (onSent(SPACES.length), sendMore()));
  sendMore();
}

/** Tells the element to show the data of another address. */
export const showOther = (page: Page): Promise<void> =>
  page.locator('conflict-timeline').evaluate((element) => {
    element.setAttribute('src', element.getAttribute('src')!.replace('data', 'other'));
  });

/** Makes what a browser may keep for a page as some browsers are set: refused. Runs in the page. */
function refuseStorage(): void {
  const refuse = {
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, refuse);
  }
  Object.defineProperty(Document.prototype, 'cookie', refuse);
}

/** Runs in the page. */
function refuseClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
  });
}

async function copyQuotation(page: Page): Promise<void> {
  await page.locator('[part~=list] a').first().click();
  await page.locator('[part~=panel] .copy').first().click();
  const field = page.locator('[part~=panel] textarea').last();
  await field.waitFor();
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  expect(await field.inputValue()).toContain(timeline.events[0]!.citations[0].quote);
}

const REFUSED = /Failed to load resource|blocked by CORS policy|net::ERR/;
const COMPLETE: Ending = { reads: '', shows: 'timeline', retry: false };

/**
 * The reader reads why the timeline could not be had, and can try again where that may help.
 *
 * @param said - what the browser says of it
 */
const failed = (why: string, { said, retry = false }: Partial<Pick<Ending, 'said' | 'retry'>> = {}): Ending => ({
  reads: `The timeline could not be loaded: ${why}`,
  shows: 'fallback',
  retry,
  ...(said && { said }),
});

const CONNECTION_FAILED = failed('/data.json: the connection failed or was refused', { said: REFUSED, retry: true });
const found = (what: string): string => `/data.json: this looks like ${what}, not like a timeline of this format`;

/** Whatever the network may do, by the name of its picture. */
export const NETWORK_ROWS: Readonly<Record<string, NetworkRow>> = {
  slow: { answer: () => undefined, reads: 'Loading the timeline …', shows: 'fallback', retry: false },
  'cut off midway': {
    answer: (response) => {
      response.writeHead(200, { ...CORS, 'content-length': String(JSON_TEXT.length) });
      response.write(JSON_TEXT.slice(0, 4000), () => response.destroy());
    },
    ...CONNECTION_FAILED,
  },
  'not found': {
    answer: (response) => send(response, 'Not here', 404),
    ...failed('/data.json: the server answered 404', { said: REFUSED }),
  },
  'server at fault': {
    answer: (response) => send(response, '{"error": "busy"}', 500),
    ...failed('/data.json: the server answered 500', { said: REFUSED, retry: true }),
  },
  'not JSON': {
    answer: (response) => send(response, '<!doctype html><title>Please log in</title><script>alert(1)</script>'),
    ...failed(found('a web page')),
  },
  'nothing at all': { answer: (response) => send(response, '', 204), ...failed(found('an empty file')) },
  'no timeline': { answer: (response) => send(response, '[]'), ...failed(found('a list')) },
  'too large': { answer: (response) => sendWithoutEnd(response), ...failed('/data.json: it is too large') },
  redirected: {
    answer: (response, { url }) =>
      url === '/elsewhere.json' ? send(response) : send(response, '', 302, { ...CORS, location: '/elsewhere.json' }),
    ...COMPLETE,
  },
  'redirected in a circle': {
    answer: (response) => send(response, '', 302, { ...CORS, location: '/data.json' }),
    ...CONNECTION_FAILED,
  },
  'from a server that allows no other page to read it': {
    answer: (response) => send(response, JSON_TEXT, 200, {}),
    ...CONNECTION_FAILED,
  },
  offline: {
    answer: (response) => send(response),
    before: (page) => page.route('**/data.json', (route) => route.abort('internetdisconnected')),
    ...CONNECTION_FAILED,
  },
  'told midway to show another': {
    answer: (response, { url }) => (url === '/data.json' ? undefined : send(response)),
    then: showOther,
    ...COMPLETE,
  },
  'without its bad records': {
    answer: (response) => send(response, JSON.stringify({ ...timeline, events: [...timeline.events, { id: 'x' }] })),
    ...COMPLETE,
    reads: '1 event could not be shown.',
  },
  'without storage': {
    answer: (response) => send(response),
    initScript: refuseStorage,
    ...COMPLETE,
  },
  'without the clipboard': {
    answer: (response) => send(response),
    initScript: refuseClipboard,
    then: copyQuotation,
    ...COMPLETE,
    reads: 'The browser refuses to copy. Copy it from here:',
  },
  'without its script': {
    before: (page) => page.route('**/conflict-timeline.js', (route) => route.abort()),
    reads: '',
    shows: 'fallback',
    retry: false,
    said: REFUSED,
  },
};

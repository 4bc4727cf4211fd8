import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Server {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder below `base` as any plain host does, and 404 for everything else. */
export function serveFolder(folder: string, base: `/${string}/`, headers?: Headers): Promise<Server> {
  return serve(async (path) => {
    if (!path.startsWith(base)) return undefined;
    const name = normalize(path.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
    if (name.startsWith('..')) return undefined;
    const body = await readFile(join(folder, name)).catch(() => undefined);
    return body && { body, type: types[extname(name)] ?? 'application/octet-stream' };
  }, headers);
}

/** Serves one page of a foreign site at every address. */
export function servePage(html: string, headers?: Headers): Promise<Server> {
  return serve(() => Promise.resolve({ body: Buffer.from(html), type: 'text/html; charset=utf-8' }), headers);
}

type Headers = Readonly<Record<string, string>>;
/** As CDNs and static hosts do: a module from another origin needs it. */
const CORS: Headers = { 'access-control-allow-origin': '*' };

type Find = (path: string) => Promise<{ body: Buffer; type: string } | undefined>;

function serve(find: Find, headers: Headers = CORS): Promise<Server> {
  return serveRequests((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    void find(decodeURIComponent(pathname)).then((found) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('content-type', found?.type ?? 'text/plain; charset=utf-8');
      response.statusCode = found ? 200 : 404;
      response.end(found?.body ?? 'not found');
    });
  });
}

/** Answers each request as it is told to. */
export async function serveRequests(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Serves texts by their paths, with the types their names say. */
export const serveTexts = (texts: Readonly<Record<string, string>>, headers?: Headers): Promise<Server> =>
  serve((path) => {
    const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
    return Promise.resolve(
      text === undefined ? undefined : { body: Buffer.from(text), type: types[extname(path)] ?? types['.html']! },
    );
  }, headers);

/** A page of somebody else's site, with an icon, so that no browser asks for one. */
export const coursePage = (body: string): string =>
  `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

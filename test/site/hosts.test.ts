import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineModule } from '../../src/site/pages/frame-page.js';
import { HOSTS } from '../../src/site/pages/guide/hosts.js';
import { servePage, type Server } from './support/server.js';
import { openSite, type Site } from './support/site.js';

const folder = fileURLToPath(new URL('hosts/', import.meta.url));
const isTimeline = (tag: string): boolean => tag === 'conflict-timeline';

/** What a framework's own build tool would do with its files. */
const components: Plugin = {
  name: 'components',
  setup(tool) {
    tool.onLoad({ filter: /hosts.*\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    }));
    tool.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const compilerOptions = { isCustomElement: isTimeline };
      const { content } = compileScript(descriptor, {
        id: 'example',
        inlineTemplate: true,
        templateOptions: { compilerOptions },
      });
      return { contents: content };
    });
  },
};

/** What mounts an example. */
const MOUNTS: Record<string, string> = {
  'react.jsx': readFileSync(`${folder}react.jsx`, 'utf8'),
  'vue.vue': `import { createApp } from 'vue'; import Lesson from './vue.vue'; createApp(Lesson).mount('#lesson');`,
  'svelte.svelte': `import { mount } from 'svelte'; import Lesson from './svelte.svelte'; mount(Lesson, { target: document.querySelector('#lesson') });`,
};

async function bundled(example: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: MOUNTS[example]!, resolveDir: folder, loader: 'jsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    plugins: [components],
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('the examples of the guide', () => {
  let site: Site;
  const servers: Server[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await site.close();
  });

  const open = async (html: string): Promise<{ page: Page; errors: string[] }> => {
    const server = await servePage(html);
    servers.push(server);
    const { page, trace } = await site.openStill();
    await page.unroute('**/*.js');
    trace.console.length = 0;
    await page.goto(`${server.origin}/course`);
    return { page, errors: trace.console };
  };
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
  const title = (place: Page | FrameLocator, text: string) =>
    place.locator('[part~=panel] .title').filter({ hasText: text }).waitFor();

  it.each(HOSTS.filter(({ example }) => example.endsWith('.html')))('work in $name', async ({ example }) => {
    const code = readFileSync(`${folder}${example}`, 'utf8').replaceAll('https://your.host/', site.url);
    const { page: opened, errors } = await open(code.startsWith('<!doctype') ? code : page(code));
    const frame = code.includes('<iframe');
    const place = frame ? opened.frameLocator('iframe') : opened;
    await place.locator('[part~=chart] [data-event]').first().waitFor({ state: 'attached' });
    if (code.includes('ceasefire-1994')) await title(place, 'A ceasefire is signed');
    if (example === 'resize.html') {
      await expect.poll(() => opened.locator('iframe').evaluate((one) => one.clientHeight)).toBeGreaterThan(1000);
    }
    // Not every browser can share.
    expect(errors.filter((text) => !text.includes("'web-share'"))).toEqual([]);
  });

  it.each(HOSTS.filter(({ example }) => example in MOUNTS))('work in $name, both ways', async ({ example }) => {
    const script = await bundled(example);
    const { page: opened, errors } = await open(page(`<div id="lesson"></div>${inlineModule(script).toString()}`));
    await title(opened, 'A ceasefire is signed');
    await opened.getByText('The fighting of 2020', { exact: true }).click();
    await title(opened, 'Fighting breaks out again');
    await opened.locator('[part~=list] a[data-event="declaration-1991"]').click();
    await opened.getByText('Open: declaration-1991').waitFor();
    expect(errors).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { describe, expect } from 'vitest';
import { inlineModule } from '../../src/site/pages/frame-page.js';
import { HOSTS } from '../../src/site/pages/guide/hosts.js';
import { it } from './support/it.js';
import { coursePage, servePage } from './support/server.js';
import { waitForChart, waitForPanel } from './support/timeline-element.js';

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
      return { contents: content, loader: 'ts' };
    });
  },
};

/** What mounts an example. */
const MOUNTS: Record<string, string> = {
  'react.tsx': readFileSync(`${folder}react.tsx`, 'utf8'),
  'vue.vue': `import { createApp } from 'vue'; import Lesson from './vue.vue'; createApp(Lesson).mount('#lesson');`,
  'svelte.svelte': `import { mount } from 'svelte'; import Lesson from './svelte.svelte'; mount(Lesson, { target: document.querySelector('#lesson') });`,
};

interface Shifted {
  /** How much the layout has shifted. */
  shift: number;
}

/** Runs in the page. */
function watchShift(): void {
  const self = window as unknown as Shifted;
  self.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) self.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function bundled(example: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: MOUNTS[example]!, resolveDir: folder, loader: 'tsx' },
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

describe('the example of the guide', () => {
  const isPage = ({ example }: { example: string }): boolean => example.endsWith('.html');

  it.for(HOSTS.filter(isPage))('works in $name', async ({ example }, { serve, site, visit }) => {
    const code = readFileSync(`${folder}${example}`, 'utf8').replaceAll('https://your.host/', site.url);
    const html = code.startsWith('<!doctype') ? code : coursePage(code);
    const { page, trace } = await visit(`${await serve(servePage(html))}/course`);
    const place = code.includes('<iframe') ? page.frameLocator('iframe') : page;
    await waitForChart(place);
    if (code.includes('ceasefire-1994')) await waitForPanel(place, 'A ceasefire is signed');
    if (example === 'resize.html') {
      await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(1000);
    }
    // Not every browser can share.
    expect(trace.console.filter((text) => !text.includes("'web-share'"))).toEqual([]);
  });

  it('keeps the layout of a page to which the script comes late', async ({ serve, site, visit }) => {
    const code = readFileSync(`${folder}html.html`, 'utf8').replaceAll('https://your.host/', site.url);
    const html = code.replace('</body>', '<p>What follows.</p><footer>The end of the page.</footer></body>');
    const address = await serve(servePage(html));
    for (const height of [700, 1080]) {
      const { page } = await visit(address, { viewport: { width: 900, height }, initScript: watchShift });
      await page.route('**/conflict-timeline.js', async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await route.continue();
      });
      await page.goto(`${address}/late`, { waitUntil: 'load' });
      await waitForChart(page);
      expect(await page.evaluate(() => (window as unknown as Shifted).shift)).toBeLessThanOrEqual(0.02);
    }
  });

  it.for(HOSTS.filter(({ example }) => example in MOUNTS))(
    'passes properties and events on in $name',
    async ({ example }, { serve, visit }) => {
      const html = coursePage(`<div id="lesson"></div>${inlineModule(await bundled(example)).toString()}`);
      const { page, trace } = await visit(await serve(servePage(html)));
      await waitForPanel(page, 'A ceasefire is signed');
      await page.getByText('The fighting of 2020', { exact: true }).click();
      await waitForPanel(page, 'Fighting breaks out again');
      await page.locator('[part~=list] a[data-event="declaration-1991"]').click();
      await page.getByText('Open: declaration-1991').waitFor();
      expect(trace.console).toEqual([]);
    },
  );
});

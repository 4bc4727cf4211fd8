import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** ESLint's configuration is plain JavaScript, without types. */
const { roomRules } = (await import(new URL('../../lint/rooms.js', import.meta.url).href)) as {
  roomRules: Linter.Config[];
};

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...roomRules],
});

/** What ESLint says of a file of that path. */
async function messagesFor(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.map(({ message }) => message);
}

describe('the rules of the rooms', () => {
  it.each([
    ['of a room above', 'src/layout/a.ts', `import '../dates/b.js';`],
    ['within the room', 'src/elements/chart/a.ts', `import '../panel/b.js'; import './c.js';`],
    ['of a library without DOM', 'src/layout/a.ts', `import 'd3-scale';`],
    ['of d3-zoom in a controller', 'src/controllers/a.ts', `import 'd3-zoom';`],
    ['of d3 in the site', 'src/site/client/a.ts', `import 'd3';`],
    ['of Node in a plugin', 'src/site/plugins/a.ts', `import 'node:fs'; import '../pages/b.js';`],
  ])('allow an import %s', async (_, path, text) => {
    expect(await messagesFor(path, text)).toEqual([]);
  });

  it.each([
    ['of a room below', 'src/dates/a.ts', `import '../layout/b.js';`, 'src/dates may not import src/layout.'],
    ['from url to layout', 'src/url/a.ts', `import '../layout/b.js';`, 'src/url may not import src/layout.'],
    [
      'of types alone',
      'src/url/a.ts',
      `import type { B } from '../layout/b.js';`,
      'src/url may not import src/layout.',
    ],
    ['from a folder', 'src/elements/chart/a.ts', `import '../../site/shared/b.js';`, 'may not import src/site/shared.'],
    ['that is passed on', 'src/layout/a.ts', `export * from '../words/b.js';`, 'src/layout may not import src/words.'],
    ['of the data', 'src/elements/a.ts', `import '../../data/timeline.js';`, 'src/elements may not import data.'],
    ['from pages to client', 'src/site/pages/a.ts', `import '../client/b.js';`, 'may not import src/site/client.'],
    [
      'from client to pages',
      'src/site/client/story/a.ts',
      `import '../../pages/b.js';`,
      'may not import src/site/pages.',
    ],
    ['of an entry', 'src/elements/a.ts', `import '../index.js';`, 'not from an entry of the package.'],
    ['of d3 outside the site', 'src/elements/a.ts', `import { zoom } from 'd3';`, 'only the site'],
    ['of d3-zoom outside controllers', 'src/layout/a.ts', `import 'd3-zoom';`, 'Only src/controllers'],
    ['of lit without DOM', 'src/layout/a.ts', `import { svg } from 'lit';`, 'This room has no DOM.'],
    ['of a module of Node', 'src/elements/a.ts', `import 'node:fs';`, 'run in the browser too.'],
  ])('find an import %s', async (_, path, text, message) => {
    expect(await messagesFor(path, text)).toEqual([expect.stringContaining(message)]);
  });

  it('find the document in a room without DOM, and not a property of that name', async () => {
    expect(await messagesFor('src/dates/a.ts', `export const a = document.title;`)).toEqual([
      expect.stringContaining(`'document'`),
    ]);
    const property = `export const a = (b: { window: number }) => b.window;`;
    expect(await messagesFor('src/dates/a.ts', property)).toEqual([]);
  });
});

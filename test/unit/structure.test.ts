import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importFaults } from './import-rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

function projectFiles(): Map<string, string> {
  const paths = ['src', 'data'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts')),
  );
  return new Map(paths.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]));
}

const faults = (files: Record<string, string>): string[] => importFaults(new Map(Object.entries(files)));

describe('the rooms of the project', () => {
  it('import one way, without cycles and without barrels', () => {
    const files = projectFiles();
    expect(files.size).toBeGreaterThan(10);
    expect(importFaults(files)).toEqual([]);
  });
});

describe('the check of imports', () => {
  it('allows an import along the arrows', () => {
    const file = `import { a } from '../dates/a.js'; export const b = a;`;
    expect(faults({ 'src/dates/a.ts': 'export const a = 1;', 'src/layout/b.ts': file })).toEqual([]);
  });

  it.each([
    ['against the arrows', 'src/dates/a.ts', `import '../layout/b.js';`, 'src/dates may not import src/layout'],
    ['from url to drawing', 'src/url/a.ts', `import '../drawing/b.js';`, 'src/url may not import src/drawing'],
    ['of types alone', 'src/url/a.ts', `import type { B } from '../layout/b.js';`, 'src/url may not import src/layout'],
    [
      'by call',
      'src/controllers/a.ts',
      `await import('../elements/b.js');`,
      'src/controllers may not import src/elements',
    ],
    [
      'that is passed on',
      'src/layout/a.ts',
      `export * from '../site/b.js'; export const c = 1;`,
      'may not import src/site',
    ],
    ['of the data by an element', 'src/elements/a.ts', `import '../../data/timeline.js';`, 'may not import data'],
    [
      'of d3 outside the controllers',
      'src/elements/a.ts',
      `import { zoom } from 'd3';`,
      'package not for src/elements: d3',
    ],
    [
      'of d3-zoom outside the controllers',
      'src/layout/a.ts',
      `import 'd3-zoom';`,
      'package not for src/layout: d3-zoom',
    ],
    [
      'of lit where nothing is drawn',
      'src/layout/a.ts',
      `import { svg } from 'lit';`,
      'package not for src/layout: lit',
    ],
    ['from outside the project', 'src/site/a.ts', `import '../../../other/b.js';`, 'import from outside the project'],
  ])('finds an import %s', (_, path, text, message) => {
    expect(faults({ [path]: text })).toEqual([expect.stringContaining(message)]);
  });

  it('finds the document where nothing is drawn, and not a property of that name', () => {
    expect(faults({ 'src/dates/a.ts': `export const a = document.title;` })).toEqual([
      'src/dates/a.ts: no document here: document',
    ]);
    expect(faults({ 'src/dates/a.ts': `export const a = (b: { window: number }) => b.window;` })).toEqual([]);
  });

  it('finds a barrel', () => {
    expect(faults({ 'src/layout/all.ts': `export * from './view.js';` })).toEqual([
      'src/layout/all.ts: a barrel besides src/index.ts and src/model.ts',
    ]);
    expect(faults({ 'src/index.ts': `export * from './elements/view.js';` })).toEqual([]);
  });

  it('finds a cycle between files of one room, once', () => {
    const files = {
      'src/layout/a.ts': `import './b.js';`,
      'src/layout/b.ts': `import './c.js';`,
      'src/layout/c.ts': `import './a.js';`,
    };
    expect(faults(files)).toEqual(['cycle: src/layout/a.ts → src/layout/b.ts → src/layout/c.ts → src/layout/a.ts']);
  });
});

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
    const file = `import { a } from '../model/a.js'; export const b = a;`;
    expect(faults({ 'src/model/a.ts': 'export const a = 1;', 'src/chart/b.ts': file })).toEqual([]);
  });

  it.each([
    ['against the arrows', 'src/model/a.ts', `import '../chart/b.js';`, 'src/model may not import src/chart'],
    ['from chart to link', 'src/chart/a.ts', `import '../link/b.js';`, 'src/chart may not import src/link'],
    ['of types alone', 'src/link/a.ts', `import type { B } from '../chart/b.js';`, 'src/link may not import src/chart'],
    ['by call', 'src/behavior/a.ts', `await import('../elements/b.js');`, 'src/behavior may not import src/elements'],
    [
      'that is passed on',
      'src/chart/a.ts',
      `export * from '../site/b.js'; export const c = 1;`,
      'may not import src/site',
    ],
    ['of the data by an element', 'src/elements/a.ts', `import '../../data/timeline.js';`, 'may not import data'],
    ['of d3 outside behavior', 'src/elements/a.ts', `import { zoom } from 'd3';`, 'package not for src/elements: d3'],
    ['of d3-zoom outside behavior', 'src/chart/a.ts', `import 'd3-zoom';`, 'package not for src/chart: d3-zoom'],
    ['of lit where nothing is drawn', 'src/chart/a.ts', `import { svg } from 'lit';`, 'package not for src/chart: lit'],
    ['from outside the project', 'src/site/a.ts', `import '../../../other/b.js';`, 'import from outside the project'],
  ])('finds an import %s', (_, path, text, message) => {
    expect(faults({ [path]: text })).toEqual([expect.stringContaining(message)]);
  });

  it('finds the document where nothing is drawn, and not a property of that name', () => {
    expect(faults({ 'src/model/a.ts': `export const a = document.title;` })).toEqual([
      'src/model/a.ts: no document here: document',
    ]);
    expect(faults({ 'src/model/a.ts': `export const a = (b: { window: number }) => b.window;` })).toEqual([]);
  });

  it('finds a barrel', () => {
    expect(faults({ 'src/chart/all.ts': `export * from './view.js';` })).toEqual([
      'src/chart/all.ts: a barrel besides src/index.ts and src/model.ts',
    ]);
    expect(faults({ 'src/index.ts': `export * from './elements/view.js';` })).toEqual([]);
  });

  it('finds a cycle between files of one room, once', () => {
    const files = {
      'src/chart/a.ts': `import './b.js';`,
      'src/chart/b.ts': `import './c.js';`,
      'src/chart/c.ts': `import './a.js';`,
    };
    expect(faults(files)).toEqual(['cycle: src/chart/a.ts → src/chart/b.ts → src/chart/c.ts → src/chart/a.ts']);
  });
});

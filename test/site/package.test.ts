import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { Ajv } from 'ajv';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { timeline } from '../../data/timeline.js';
import { tokenDeclarations } from '../../src/drawing/token-declarations.js';
import { dist } from './support/it.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

describe('the package', () => {
  const tarball = new Uint8Array(readFileSync(join(dist, 'conflict-timeline.tgz')));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

  it('has no fault that publint finds', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives TypeScript the types of each of its entries', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    if (!result.types) throw new Error('missing types');
    // An ES module alone: what resolves like Node 10 did, or requires, is not served.
    const served = result.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)) &&
        !('entrypoint' in problem && /\/(jsx|react|svelte|vue)$/.test(problem.entrypoint)),
    );
    expect(served).toEqual([]);
  });

  it('can be imported in Node, where there is no document', () => {
    const code = `
      const { checkTimeline, parseEdtf } = await import('conflict-timeline/model');
      const { ConflictTimelineElement } = await import('conflict-timeline');
      await import('conflict-timeline/define');
      const { default: data } = await import('conflict-timeline/timeline.json', { with: { type: 'json' } });
      console.log(typeof ConflictTimelineElement, checkTimeline(data).problems.length, parseEdtf('1994').precision);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`.trim()).toBe('function 0 year');
  });

  it('lists in its manifest what a page may use of the element, and nothing else', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as {
      modules: { declarations: Record<string, { name: string }[] | string>[] }[];
    };
    const element = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'conflict-timeline')!;
    const names = (part: string): string[] => (element[part] as { name: string }[]).map(({ name }) => name).toSorted();
    expect(names('attributes')).toEqual([
      'bookmark',
      'chart-only',
      'heading-level',
      'kinds',
      'lang',
      'selected',
      'src',
      'theme',
      'view',
    ]);
    expect(names('members')).toEqual([
      'bookmark',
      'chartOnly',
      'headingLevel',
      'kinds',
      'reset',
      'select',
      'selected',
      'src',
      'theme',
      'timeline',
      'view',
      'zoomBy',
      'zoomTo',
    ]);
    expect(names('events')).toEqual([
      'timeline-error',
      'timeline-kinds',
      'timeline-load',
      'timeline-select',
      'timeline-view',
    ]);
    expect(names('cssParts')).toEqual([
      'chart',
      'date-key',
      'drawing',
      'keys',
      'legend',
      'list',
      'notice',
      'overview',
      'panel',
      'source',
      'toolbar',
      'undated',
    ]);
    const { light, shared } = tokenDeclarations;
    expect(names('cssProperties')).toEqual(Object.keys({ ...light, ...shared }).toSorted());
    expect(read('vscode.html-custom-data.json')).toContain('conflict-timeline');
  });

  it('describes the format by a schema that accepts the article’s timeline and refuses faulty ones', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(read('timeline.schema.json')) as object);
    expect(validate(timeline), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(read('timeline.json')))).toBe(true);
    const [first] = timeline.events;
    for (const fault of [{ kind: 7 }, { citations: [] }, { date: { start: 1994 } }, { title: undefined }]) {
      expect(validate({ ...timeline, events: [{ ...first, ...fault }] }), JSON.stringify(fault)).toBe(false);
    }
  });

  it('has a copy of the module under its version, with the hash of the copy', () => {
    const path = `v/${manifest.version}/conflict-timeline.js`;
    expect(read(path)).toBe(read('conflict-timeline.js'));
    const hash = createHash('sha384').update(read(path)).digest('base64');
    expect(JSON.parse(read(`v/${manifest.version}/integrity.json`))).toEqual({ [path]: `sha384-${hash}` });
  });
});

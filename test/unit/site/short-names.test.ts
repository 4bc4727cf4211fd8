import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { shortened, shortenedOf, shortenedPattern } from '../../../src/site/build/short-names.js';

const root = fileURLToPath(new URL('../../../src', import.meta.url));
const names = new Set([...shortened, ...shortenedOf.flatMap((library) => library.names)]);

/** Where a name is more than the name of a property, a line each. */
function otherUses(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && names.has(node.text)) found.push(`${path}: a string: ${node.text}`);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) {
      const name = /[.?@]?(\w+)=$/.exec(node.text)?.[1];
      if (name && names.has(name)) found.push(`${path}: in a template: ${name}`);
    }
    const isData = path === 'model/types.ts' && ts.isPropertySignature(node) && ts.isIdentifier(node.name);
    if (isData && names.has(node.name.text)) found.push(`${path}: in the data: ${node.name.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

describe('the names of properties that are shortened', () => {
  it('are used, and are neither strings nor in a template nor in the data', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && !path.startsWith('site/'));
    const texts = files.map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')] as const);
    expect(texts.flatMap(([path, text]) => otherUses(path, text))).toEqual([]);
    const all = texts.map(([, text]) => text).join('\n');
    expect(shortened.filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });

  it.each(shortenedOf)('are used in $path, and are no strings there', ({ path, names }) => {
    const text = readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');
    expect(otherUses(path, text)).toEqual([]);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  it('leave alone what a page may ask of an element, and what Lit looks up as a string', () => {
    const known = ['updateComplete', 'requestUpdate', 'renderRoot', 'elementProperties', 'finalized', 'properties'];
    expect([...known, '_$litPart$', 'handleEvent'].filter((name) => shortenedPattern.test(name))).toEqual([]);
    expect(shortenedPattern.test('_$AH')).toBe(true);
  });

  it.each([
    ['a string', `const name = 'byAnchor';`],
    ['in a template', 'html`<a .byAnchor=${1}></a>`;'],
    ['in a template', 'html`<a byAnchor=${1} b=${2}></a>`;'],
  ])('would be found as %s', (what, text) => {
    expect(otherUses('elements/a.ts', text)).toEqual([`elements/a.ts: ${what}: byAnchor`]);
  });

  it('would be found in the data', () => {
    expect(otherUses('model/types.ts', 'interface Kind { byAnchor: string }')).toHaveLength(1);
  });
});

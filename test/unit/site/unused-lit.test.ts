import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UNHEARD, UNUSED, UNWRITTEN, withoutHooks, withoutMethods } from '../../../src/site/build/unused-lit.js';

describe('leaving out unused methods', () => {
  it('drops them from the classes of a module, static or not, and nothing else', () => {
    const code =
      'const a={b(){return 1}};class T{static b(t){t()}get c(){return 2}b(){}d(){this.b()}}class U extends T{b(){}}';
    expect(withoutMethods(code, new Set(['b']))).toBe(
      'const a={b(){return 1}};class T{get c(){return 2}d(){this.b()}}class U extends T{}',
    );
  });
});

describe('leaving out what nobody hears', () => {
  it('drops calls of what may not be there and what is only left on the page', () => {
    const code = 'const p=g.support;T.x=1,p?.({T}),(g.versions??=[]).push("1");g.versions2??=1;p?.(1);f();';
    expect(withoutHooks(code, /versions/)).toBe('const p=g.support;T.x=1;f();');
  });

  it('keeps a module that has none as it is', () => {
    const code = 'T.x=1,T.y=2;\nexport{T};';
    expect(withoutHooks(code, /versions/)).toBe(code);
  });
});

describe('what is left out of Lit', () => {
  const lit = (name: string): string =>
    readFileSync(new URL(`../../../node_modules/${name}.js`, import.meta.url), 'utf8');

  it('is still written as it was when this was made', () => {
    const element = lit('@lit/reactive-element/reactive-element');
    for (const [written] of UNWRITTEN) expect(element + lit('lit-html/lit-html')).toContain(written);
    for (const name of UNUSED) expect(element).toContain(`${name}(`);
    for (const name of ['@lit/reactive-element/reactive-element', 'lit-element/lit-element', 'lit-html/lit-html']) {
      expect(withoutHooks(lit(name), UNHEARD)).not.toMatch(/Versions|Support\?\./);
    }
  });

  it('is not asked for by any element', () => {
    const elements = fileURLToPath(new URL('../../../src/elements', import.meta.url));
    const files = readdirSync(elements, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const asking = files.filter((path) =>
      /\b(useDefault|noAccessor|type: (Object|Array)|mathml)\b/.test(readFileSync(`${elements}/${path}`, 'utf8')),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(asking).toEqual([]);
  });
});

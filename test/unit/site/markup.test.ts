import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, joined, markup, safeAddress } from '../../../src/site/shared/markup.js';

const unescaped = (html: string) =>
  html.replace(
    /&(amp|lt|gt|quot|#13|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' })[name] ?? "'",
  );

describe('markup', () => {
  it('escapes text', () => {
    expect(String(markup`<p>${'<script>alert("1 & 2")</script>'}</p>`)).toBe(
      '<p>&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;</p>',
    );
  });

  it('escapes what would leave an attribute', () => {
    expect(String(markup`<a title="${'" onclick="alert(1)'}">`)).toBe('<a title="&quot; onclick=&quot;alert(1)">');
  });

  it('keeps markup and joins lists', () => {
    const items = ['a', 'b'].map((text) => markup`<li>${text}</li>`);
    expect(String(markup`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(String(markup`${joined(items, ' & ')}`)).toBe('<li>a</li> &amp; <li>b</li>');
  });

  it('leaves out what is not there, and keeps zero', () => {
    expect(String(markup`${undefined}${null}${false}${0}${''}`)).toBe('0');
  });

  it('escapes an object that only looks like markup', () => {
    const forged = JSON.parse('{"toString": "x"}') as never;
    expect(() => String(markup`${forged}`)).toThrow();
  });

  it('escapes any text so that it reads back letter for letter and opens no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"'\r]/);
        expect(unescaped(escaped(text))).toBe(text);
      }),
    );
  });
});

describe('an address from data', () => {
  it('is kept when it leads to a web page', () => {
    expect(safeAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '/relative',
    'mailto:a@b.c',
    '',
    undefined,
  ])('is dropped when it is %j', (address) => expect(safeAddress(address)).toBeUndefined());
});

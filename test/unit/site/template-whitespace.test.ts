import { describe, expect, it } from 'vitest';
import { shortenTemplates } from '../../../src/site/build/template-whitespace.js';

describe('the white space of templates', () => {
  it('is one space in html and svg, and none beside what stands in lines of its own', () => {
    expect(shortenTemplates('html`<p>\n    ${a}  <b>x</b>\n</p>`; svg`<g>\n  <!-- note --> </g>`')).toBe(
      'html`<p>${a} <b>x</b></p>`; svg`<g></g>`',
    );
  });

  it('stays between words and elements within a line', () => {
    const code = 'html`<li>one <b>two</b> <a href="#three">three</a> ${four}</li>`';
    expect(shortenTemplates(code)).toBe(code);
  });

  it('takes along quotes that a single word does not need', () => {
    expect(shortenTemplates('html`<b class="one" title="${two}" lang="en two" hidden="">x="y"</b>`')).toBe(
      'html`<b class=one title="${two}" lang="en two" hidden="">x="y"</b>`',
    );
  });

  it('is taken out of styles, but kept where it has a meaning', () => {
    const styles = 'css`\n:host {\n  margin: calc(1px + 2px) ;\n}\n/* note */ a :hover,\nb { ${x}; }\n`';
    expect(shortenTemplates(styles)).toBe('css` :host{margin:calc(1px + 2px)}a :hover,b{${x}}`');
  });

  it('is kept in strings of styles', () => {
    expect(shortenTemplates('css`a::before { content: "a  ;  b"; }`')).toBe('css`a::before{content:"a  ;  b"}`');
  });

  it('is shortened in templates within templates', () => {
    expect(shortenTemplates('html`<p>\n${list.map((x) => html`<b>\n\n${x}</b>`)}\n</p>`')).toBe(
      'html`<p>${list.map((x) => html`<b> ${x}</b>`)}</p>`',
    );
  });

  it('is left alone everywhere else', () => {
    const code = 'const a = "x  y";\nconst b = `p  q`;\nother`r  s`;';
    expect(shortenTemplates(code)).toBe(code);
  });
});

import { describe, expect, it } from 'vitest';
import { shortenTemplates } from '../../../src/site/build/template-whitespace.js';

describe('the white space of templates', () => {
  it('is shortened in html and svg to one space, which reads the same', () => {
    expect(shortenTemplates('html`<p>\n    ${a}  <b>x</b>\n</p>`; svg`<g>\n  <!-- note --> </g>`')).toBe(
      'html`<p> ${a} <b>x</b> </p>`; svg`<g> </g>`',
    );
  });

  it('is taken out of styles, but kept where it has a meaning', () => {
    const styles = 'css`\n:host {\n  margin: calc(1px + 2px) ;\n}\n/* note */ a :hover,\nb { ${x}; }\n`';
    expect(shortenTemplates(styles)).toBe('css` :host{margin:calc(1px + 2px)} a :hover,b{${x}}`');
  });

  it('is kept in strings of styles', () => {
    expect(shortenTemplates('css`a::before { content: "a  ;  b"; }`')).toBe('css`a::before{content:"a  ;  b"}`');
  });

  it('is shortened in templates within templates', () => {
    expect(shortenTemplates('html`<p>\n${list.map((x) => html`<b>\n\n${x}</b>`)}\n</p>`')).toBe(
      'html`<p> ${list.map((x) => html`<b> ${x}</b>`)} </p>`',
    );
  });

  it('is left alone everywhere else', () => {
    const code = 'const a = "x  y";\nconst b = `p  q`;\nother`r  s`;';
    expect(shortenTemplates(code)).toBe(code);
  });
});

import { describe, expect, it } from 'vitest';
import { tokenDeclarations } from '../../../src/drawing/token-declarations.js';
import { tokenRules } from '../../../src/site/plugins/token-styles.js';

describe('the tokens of the page', () => {
  it('are all declared, in both schemes', () => {
    const [light = '', dark = ''] = tokenRules().split('@media (prefers-color-scheme: dark)');
    for (const [name, value] of Object.entries(tokenDeclarations.light))
      expect(light).toContain(`${name.replace('--timeline-', '--page-')}: ${value};`);
    for (const [name, value] of Object.entries(tokenDeclarations.dark))
      expect(dark).toContain(`${name.replace('--timeline-', '--page-')}: ${value};`);
    for (const name of Object.keys(tokenDeclarations.shared))
      expect(light).toContain(`${name.replace('--timeline-', '--page-')}: `);
  });

  it('have the same names in both schemes', () => {
    const { light, dark } = tokenDeclarations;
    expect(Object.keys(light)).toEqual(Object.keys(dark));
  });
});

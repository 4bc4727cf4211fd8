import { css as original, unsafeCSS as originalUnsafe } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { css, getCompatibleStyle, unsafeCSS } from '../../../src/site/build/lean-css-tag.js';

describe('the lean css tag', () => {
  const styles = (tag: typeof css, unsafe: typeof unsafeCSS): string => {
    const inner = tag`a { color: red; }`;
    return tag`${inner} b::before { content: '\\201c'; width: ${2}px; } ${unsafe('c{}')}`.cssText;
  };

  it('makes the text of styles as the original does', () => {
    expect(styles(css, unsafeCSS)).toBe(styles(original as never, originalUnsafe as never));
  });

  it('leaves styles as they are for the elements', () => {
    const style = unsafeCSS('a {}');
    expect(getCompatibleStyle(style)).toBe(style);
    expect(String(style)).toBe(style.cssText);
  });

  it('makes one sheet of a style, when it is first asked for', () => {
    const made: string[] = [];
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync(text: string): void {
          made.push(text);
        }
      },
    );
    const style = unsafeCSS('a {}');
    expect(made).toEqual([]);
    expect(style.styleSheet).toBe(style.styleSheet);
    expect(made).toEqual(['a {}']);
    vi.unstubAllGlobals();
  });
});

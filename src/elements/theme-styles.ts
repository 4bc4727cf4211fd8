import { css, unsafeCSS } from 'lit';
import { COLOR_TOKENS, moreContrast, SHARED_TOKENS } from '../drawing/tokens.js';

const declarations = (tokens: [string, string][]): ReturnType<typeof unsafeCSS> =>
  unsafeCSS(tokens.map(([name, value]) => `--_${name}:var(--timeline-${name},${value});`).join(''));

const colors = (write: (light: string, dark: string) => string): [string, string][] =>
  Object.entries(COLOR_TOKENS).map(([name, pair]) => [name, write(...pair)]);

/**
 * The tokens as the parts read them: private names that take the host page's `--timeline-*` where it declares one and
 * the look's own value where not.
 */
export const themeStyles = css`
  :host {
    ${declarations([...colors((light) => light), ...Object.entries(SHARED_TOKENS)])}
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* Browsers before 2024 stay light. */
  @supports (color: light-dark(red, red)) {
    :host {
      ${declarations(colors((light, dark) => `light-dark(${light},${dark})`))}
    }
  }
  @media (prefers-contrast: more) {
    :host {
      ${unsafeCSS(moreContrast('--_'))}
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      --_paper: #fff;
      --_raised: #fff;
      --_wash: #fff;
    }
  }
`;

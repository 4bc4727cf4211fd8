import { css, unsafeCSS, type CSSResult } from 'lit';
import { COLOR_TOKENS, moreContrast, SHARED_TOKENS } from '../drawing/tokens.js';

const declarations = (tokens: readonly (readonly [name: string, value: string])[]): CSSResult =>
  unsafeCSS(tokens.map(([name, value]) => `--_${name}:var(--timeline-${name},${value});`).join(''));
const colors = Object.entries(COLOR_TOKENS);

/**
 * The tokens as private custom properties, which the styles of all parts read. Each takes the value of the page's
 * `--timeline-NAME` where there is one, and the token's own value where there is none.
 */
export const themeStyles = css`
  :host {
    ${declarations([...colors.map(([name, { light }]) => [name, light] as const), ...Object.entries(SHARED_TOKENS)])}
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
      ${declarations(colors.map(([name, { light, dark }]) => [name, `light-dark(${light},${dark})`]))}
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

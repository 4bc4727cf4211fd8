import { css, unsafeCSS } from 'lit';
import { TONES } from '../timeline/shapes.js';

/** The styles that all parts of the timeline share. */
export const baseStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    /* What the page has sticking at its top covers nothing that is scrolled to. */
    scroll-margin-top: var(--_sticky-top);
  }
  :host {
    display: block;
    color: var(--_ink);
    font: 400 calc(0.9375 * var(--_rem))/1.5 var(--_sans);
  }
  :host([hidden]) {
    display: none;
  }
  p,
  ol,
  ul,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .icon {
    flex: none;
    display: inline-block;
    vertical-align: -3px;
  }
  .glyph {
    fill: var(--tone);
  }
  ${unsafeCSS(TONES.map((tone) => `.tone-${tone}{--tone:var(--_${tone})}`).join(''))}
  .tag {
    display: inline-block;
    font: 600 calc(0.75 * var(--_rem))/1 var(--_sans);
    font-style: normal;
    padding: 5px 8px;
    border: 1px solid var(--_control);
    border-radius: 2px;
    color: var(--_ink);
    white-space: nowrap;
  }
  .tag.stated {
    border-style: solid;
  }
  mark {
    background: var(--_wash);
    color: var(--_ink);
    padding: 3px 0;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .copy,
  .read {
    min-height: 24px;
    display: inline-block;
    line-height: 24px;
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 4px;
  }
  select,
  textarea {
    margin-top: 8px;
    padding: 4px 8px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  textarea {
    display: block;
    width: 100%;
    resize: vertical;
  }
  .out-of-sight:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    mark {
      text-decoration: underline 1.5px;
      text-underline-offset: 3px;
    }
  }
  @media (forced-colors: active) {
    .glyph {
      fill: CanvasText;
    }
    mark {
      background: none;
      color: CanvasText;
      text-decoration: underline 2px;
      text-underline-offset: 3px;
    }
  }
`;

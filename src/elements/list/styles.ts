import { css } from 'lit';

export const listStyles = css`
  .heading {
    display: flex;
    justify-content: space-between;
    padding: 18px 0 12px;
    font: 600 calc(0.8125 * var(--_rem))/1 var(--_sans);
  }
  .heading span,
  .apart {
    font-weight: 400;
    color: var(--_ink-3);
  }
  .apart {
    font-size: calc(0.8125 * var(--_rem));
    border-top: 1px solid var(--_hair);
    padding: calc(12px * var(--_density)) 0 calc(7px * var(--_density)) 40px;
  }
  li {
    position: relative;
    padding-inline-start: 10px;
    border-top: 1px solid var(--_hair);
  }
  a {
    display: grid;
    grid-template-columns: 18px 1fr;
    gap: 12px;
    padding: calc(8px * var(--_density)) 0 calc(9px * var(--_density));
    text-decoration: none;
  }
  a:hover b {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .icon {
    margin-top: 2px;
  }
  b {
    display: block;
    font-weight: 600;
    line-height: 1.4;
  }
  small {
    display: block;
    font-size: calc(0.8125 * var(--_rem));
    line-height: 1.45;
    color: var(--_ink-3);
  }
  i {
    font-family: var(--_serif);
    color: var(--_ink-2);
    margin-inline-end: 5px;
  }
  .open b {
    color: var(--_accent);
  }
  .open::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: 8px;
    width: 3px;
    background: var(--_accent);
  }
  .more {
    width: 100%;
    min-height: 40px;
    border-top: 1px solid var(--_hair);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  @media (forced-colors: active) {
    .open::before {
      background: Highlight;
    }
  }
`;

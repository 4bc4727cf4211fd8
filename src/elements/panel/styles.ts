import { css } from 'lit';

export const panelStyles = css`
  :host {
    container-type: inline-size;
  }
  .empty {
    padding: calc(24px * var(--_density)) 0;
    color: var(--_ink-2);
    font-size: calc(1 * var(--_rem));
  }
  .crumb {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: calc(14px * var(--_density)) 0;
    font-size: calc(0.8125 * var(--_rem));
    border-bottom: 1px solid var(--_hair);
  }
  .kind {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 600;
  }
  .position {
    color: var(--_ink-3);
    font-variant-numeric: tabular-nums;
  }
  .body {
    padding-top: calc(24px * var(--_density));
  }
  /* The date is read after the heading, where the focus goes. */
  .head {
    display: flex;
    flex-direction: column-reverse;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 14px;
    font-size: calc(0.9375 * var(--_rem));
    color: var(--_ink-2);
  }
  .stated-words {
    font: italic 400 calc(1.25 * var(--_rem))/1.3 var(--_serif);
    quotes: '“' '”';
  }
  .title {
    font: 400 calc(2 * var(--_rem))/1.18 var(--_display);
    letter-spacing: -0.006em;
    margin: 6px 0 14px;
    text-wrap: balance;
    /* With its date above it in sight, and what happened below it. */
    scroll-margin: calc(96px + var(--_sticky-top)) 24px 144px;
  }
  .title:focus {
    outline: none;
  }
  .summary {
    font-size: calc(1.0625 * var(--_rem));
    line-height: 1.55;
    max-width: 34em;
    text-wrap: pretty;
  }
  .reading {
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_ink-2);
    max-width: 44em;
    margin-top: 10px;
  }
  .reading b {
    font-weight: 600;
    color: var(--_ink);
  }
  .cited {
    margin-top: 28px;
  }
  .supports {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_ink-2);
    margin-bottom: 6px;
  }
  .supports b {
    font-weight: 600;
    color: var(--_ink);
    margin-inline-end: 4px;
  }
  .for-date {
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 5px;
  }
  .for-context {
    text-decoration: underline dashed 1px;
    text-underline-offset: 5px;
  }
  .statement .copy,
  .read {
    margin-inline-start: 10px;
  }
  .address {
    display: none;
  }
  .sharing {
    display: flex;
    gap: 20px;
    margin-top: 24px;
  }
  .cite {
    margin-top: 12px;
    font-size: calc(0.8125 * var(--_rem));
  }
  summary {
    display: inline-block;
    min-height: 24px;
    font-weight: 600;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 4px;
  }
  select {
    min-height: 32px;
    margin-inline-end: 8px;
  }
  option {
    background: var(--_paper);
  }
  .outside {
    margin-top: 28px;
    padding-inline-start: 16px;
    border-inline-start: 3px double var(--_control);
    font-size: calc(1 * var(--_rem));
    max-width: 34em;
  }
  .outside .tag {
    border-style: double;
    border-width: 3px;
  }
  .outside a {
    display: inline-block;
    line-height: 24px;
  }
  .outside ul {
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
  blockquote {
    font: 400 calc(1.25 * var(--_rem))/1.62 var(--_serif);
    color: var(--_ink-2);
    max-width: 32em;
    text-wrap: pretty;
  }
  .source {
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_ink-2);
    margin-top: 12px;
    font-variant-numeric: tabular-nums;
  }
  .also {
    margin-top: 18px;
    border-top: 1px solid var(--_hair);
    padding-top: 12px;
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_ink-2);
  }
  .also a {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: 34px;
    font-size: calc(0.9375 * var(--_rem));
    font-weight: 500;
    color: var(--_ink);
    text-decoration: none;
  }
  .also a:hover span,
  .steps a:hover b {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .steps {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px;
    margin-top: 26px;
    border-top: 1px solid var(--_hair);
  }
  .steps a {
    padding: calc(14px * var(--_density)) 0;
    text-decoration: none;
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_ink-3);
  }
  .steps > :last-child {
    text-align: end;
  }
  .steps b {
    display: block;
    font-weight: 600;
    font-size: calc(0.9375 * var(--_rem));
    color: var(--_ink);
  }
  @container (max-width: 519px) {
    .title {
      font-size: calc(1.5625 * var(--_rem));
    }
    blockquote {
      font-size: calc(1.0625 * var(--_rem));
    }
  }
  @media print {
    .steps,
    .also,
    .cite,
    .copy,
    .read {
      display: none;
    }
    .address {
      display: block;
      overflow-wrap: anywhere;
    }
    .summary,
    .cited,
    .outside {
      break-inside: avoid;
    }
    .crumb,
    .date,
    .title,
    .summary,
    .reading {
      break-after: avoid;
    }
  }
`;

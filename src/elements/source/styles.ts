import { css } from 'lit';

export const sourceStyles = css`
  div.heading {
    font: 400 calc(1.5625 * var(--_rem))/1.2 var(--_display);
    padding-top: calc(24px * var(--_density));
  }
  .introduction {
    color: var(--_ink-2);
    margin: 6px 0 18px;
    font-size: calc(1 * var(--_rem));
    max-width: 40em;
  }
  ol {
    max-width: 40em;
  }
  li[id] {
    position: relative;
    padding-inline-start: 44px;
    margin-bottom: 14px;
    font: 400 calc(1.0625 * var(--_rem))/1.62 var(--_serif);
    color: var(--_ink-2);
  }
  li[id]::before {
    content: attr(data-number);
    position: absolute;
    inset-inline-start: 0;
    top: 5px;
    width: 28px;
    text-align: end;
    font: 400 calc(0.75 * var(--_rem))/1.5 var(--_sans);
    color: var(--_ink-3);
    font-variant-numeric: tabular-nums;
  }
  li.heading {
    padding-top: 0;
    font-weight: 600;
    color: var(--_ink);
    font-size: calc(1.0625 * var(--_rem));
  }
  .site-link {
    color: var(--_ink-3);
    font-family: var(--_sans);
    font-size: calc(0.8125 * var(--_rem));
  }
  li[id]:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 6px;
  }
  small {
    margin-inline-end: 10px;
    font: 400 calc(0.75 * var(--_rem))/1.4 var(--_sans);
    color: var(--_ink-3);
  }
  [data-supports] {
    cursor: pointer;
  }
  [data-notes]::after {
    content: attr(data-notes);
    padding-inline-start: 2px;
    font: 600 calc(0.75 * var(--_rem))/1 var(--_sans);
    vertical-align: 0.45em;
  }
  .shared {
    text-decoration: underline 1px;
    text-underline-offset: 4px;
  }
  .on {
    box-shadow: inset 0 -2px var(--_accent);
  }
  .events {
    counter-reset: event;
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .events li {
    counter-increment: event;
  }
  .events a,
  .back {
    display: inline-block;
    padding: 4px 0;
    font: 500 calc(0.8125 * var(--_rem))/calc(1.25 * var(--_rem)) var(--_sans);
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 4px;
  }
  .events a::before {
    content: counter(event) ' ';
    font-weight: 600;
  }
  .events a[aria-current='true'] {
    color: var(--_accent);
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .back {
      display: none;
    }
    div.heading,
    .introduction {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .shared {
      text-decoration: underline double;
    }
    .on {
      outline: 1px solid Highlight;
    }
  }
`;

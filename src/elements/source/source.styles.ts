import { css } from 'lit';

export const sourceStyles = css`
  div.heading {
    font: 400 1.5625rem/1.2 var(--_display);
    padding-top: 24px;
  }
  .introduction {
    color: var(--_ink-2);
    margin: 6px 0 18px;
    font-size: 1rem;
    max-width: 40em;
  }
  ol {
    counter-reset: paragraph;
    max-width: 40em;
  }
  li {
    counter-increment: paragraph;
    position: relative;
    padding-inline-start: 44px;
    margin-bottom: 14px;
    font: 400 1.0625rem/1.62 var(--_serif);
    color: var(--_ink-2);
  }
  li::before {
    content: counter(paragraph);
    position: absolute;
    inset-inline-start: 0;
    top: 5px;
    width: 28px;
    text-align: end;
    font: 400 0.75rem/1.5 var(--_sans);
    color: var(--_ink-3);
    font-variant-numeric: tabular-nums;
  }
  li.heading {
    padding-top: 0;
    font-weight: 600;
    color: var(--_ink);
    font-size: 1.0625rem;
  }
  .site-link {
    color: var(--_ink-3);
    font-family: var(--_sans);
    font-size: 0.8125rem;
  }
  small {
    font: 400 0.75rem/1.4 var(--_sans);
    color: var(--_ink-3);
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;

import { css } from 'lit';

export const bandStyles = css`
  /* Its height never changes: what is said of the view must not move the view. */
  .band {
    display: flex;
    align-items: center;
    gap: 16px;
    height: 48px;
  }
  .said {
    display: flex;
    flex-flow: column;
    flex: 1;
    min-width: 0;
    height: 100%;
  }
  .said > * {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .of-view {
    flex: none;
  }
  .period {
    font: 400 1.5625rem/1.1 var(--_display);
  }
  .summary {
    font-size: 0.8125rem;
    color: var(--_ink-2);
  }
  .selection {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--_accent);
  }
  .passing {
    min-height: 24px;
    font-size: 0.8125rem;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  ::slotted(*) {
    margin-inline-start: auto;
  }
  @container (max-width: 599px) {
    .band {
      align-items: baseline;
      height: 40px;
    }
    .period {
      font-size: 1.0625rem;
      line-height: 1.2;
      white-space: normal;
    }
    .summary {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const bandStyles = css`
  /* The drawing below must not move when these words change, so the band keeps its height where it can. */
  .band {
    display: flex;
    align-items: center;
    gap: 16px;
    min-height: 48px;
  }
  .view-words {
    flex: 1;
    min-width: 0;
  }
  .period {
    font: 400 1.5625rem/1.1 var(--_display);
  }
  .of-view {
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--_ink-2);
  }
  dialog .close,
  dialog .zoom {
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  ::slotted(*) {
    margin-inline-start: auto;
  }
  @container (max-width: 899px) {
    .period {
      font-size: 1.25rem;
    }
  }
  @container (max-width: 599px) {
    .period {
      font-size: 1.0625rem;
    }
    .of-view > span[aria-hidden] {
      display: none;
    }
  }
`;

import { css } from 'lit';

export const bandStyles = css`
  /* The drawing below must not move when these words change, so the band keeps its height where it can. */
  .band {
    display: flex;
    align-items: center;
    gap: 16px;
    min-height: 48px;
  }
  /* The first line stays where it is when a long period takes a second one. */
  .view-words {
    flex: 1;
    align-self: start;
    padding-block-start: 1px;
    min-width: 0;
  }
  .period {
    font: 400 calc(1.5625 * var(--_rem))/1.1 var(--_display);
  }
  .of-view {
    font-size: calc(0.8125 * var(--_rem));
    line-height: 1.4;
    color: var(--_ink-2);
  }
  /* Over the drawing, which must not move for it. */
  .hint {
    position: absolute;
  }
  .hint:not(:empty) {
    z-index: 1;
    inset-block-end: 40px;
    inset-inline: 16px;
    width: fit-content;
    margin-inline: auto;
    padding: 6px 12px;
    border: 1px solid var(--_control);
    border-radius: 2px;
    background: var(--_paper);
    font-size: calc(0.8125 * var(--_rem));
    pointer-events: none;
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
    .view-words {
      padding-block-start: 4px;
    }
    .period {
      font-size: calc(1.25 * var(--_rem));
    }
  }
  @container (max-width: 599px) {
    .view-words {
      padding-block-start: 8px;
    }
    .period {
      font-size: calc(1.0625 * var(--_rem));
    }
    .of-view {
      display: none;
    }
  }
`;

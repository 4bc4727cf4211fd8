import { css } from 'lit';

export const overviewStyles = css`
  svg {
    display: block;
    width: 100%;
    /* The grips at the ends stand half outside. */
    overflow: visible;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip {
    fill: var(--_raised);
    stroke: var(--_hair);
  }
  .core {
    fill: var(--tone);
  }
  .loose {
    fill: none;
    stroke: var(--tone);
    stroke-dasharray: 3 2.25;
  }
  .density {
    fill: var(--_control);
  }
  .mute {
    fill: var(--_paper);
    opacity: 0.5;
    pointer-events: none;
  }
  .brush {
    fill: transparent;
    stroke: var(--_ink-2);
    cursor: grab;
  }
  .brush:active {
    cursor: grabbing;
  }
  .hit {
    fill: transparent;
  }
  .grip {
    cursor: ew-resize;
  }
  .handle {
    fill: var(--_paper);
    stroke: var(--_ink-2);
  }
  .grip:focus-visible {
    outline: none;
  }
  .grip:focus-visible rect.handle {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .mute {
      display: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .strip {
      fill: Canvas;
      stroke: CanvasText;
    }
    .core,
    .density {
      fill: CanvasText;
    }
    .loose,
    .brush,
    .handle {
      stroke: CanvasText;
    }
    .handle {
      fill: Canvas;
    }
    .grip:focus-visible rect.handle {
      stroke: Highlight;
    }
  }
`;

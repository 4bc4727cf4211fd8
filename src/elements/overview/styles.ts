import { css, unsafeCSS } from 'lit';
import { drawingStyles } from '../../drawing/drawing-styles.js';
import { MARGIN_PX } from '../../layout/chart-sizes.js';

export const overviewStyles = css`
  ${unsafeCSS(drawingStyles((name) => `var(--_${name})`))}
  svg {
    display: block;
    /* Time runs from left to right in every language. */
    direction: ltr;
    /* As wide as the chart's plot. The grips at the ends stand half outside. */
    width: calc(100% - ${MARGIN_PX * 2} / 16 * var(--_rem));
    margin-inline: calc(${MARGIN_PX} / 16 * var(--_rem));
    overflow: visible;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .strip {
    fill: var(--_raised);
    stroke: none;
  }
  .events {
    pointer-events: none;
  }
  .density {
    fill: var(--_control);
  }
  .brush {
    fill: var(--_paper);
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
    .sure,
    .hatch,
    .density {
      fill: CanvasText;
    }
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

import { css, unsafeCSS } from 'lit';
import { drawingStyles } from '../../drawing/drawing-styles.js';
import { MARGIN_PX } from '../../layout/chart-sizes.js';

export const chartStyles = css`
  ${unsafeCSS(drawingStyles((name) => `var(--_${name})`))}
  :host {
    position: relative;
    container-type: inline-size;
  }
  .surface {
    /* What the drawing has in its margins is the chart's; what it has beyond them is not shown. */
    overflow: hidden;
    cursor: grab;
    -webkit-tap-highlight-color: transparent;
  }
  svg {
    display: block;
    /* Time runs from left to right in every language. */
    direction: ltr;
    width: calc(100% - ${MARGIN_PX * 2} / 16 * var(--_rem));
    margin-inline: calc(${MARGIN_PX} / 16 * var(--_rem));
    overflow: visible;
    /* The page keeps the upright swipe; sideways is the chart's, also at its ends. */
    touch-action: pan-y;
    overscroll-behavior-x: contain;
    user-select: none;
    -webkit-user-select: none;
  }
  [role='option'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .surface:active {
    cursor: grabbing;
  }
  .surface:focus-visible {
    outline-offset: -2px;
  }
  .hit {
    pointer-events: all;
  }
  [data-event],
  [data-stack] {
    cursor: pointer;
  }
  [data-event]:hover .name-tag,
  [data-stack]:hover .card {
    stroke: var(--_ink-2);
  }
  .on:hover .name-tag {
    stroke: var(--_accent);
  }
  .pin:hover .pinned {
    fill: var(--_ink);
  }
  .tick {
    font-variant-numeric: tabular-nums;
  }
  .probes {
    position: absolute;
    inset-block-start: 0;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    font-size: 14px;
  }
  .probes span {
    position: absolute;
    white-space: nowrap;
  }
  .probes span::before {
    content: 'Text 09';
  }
  .ring,
  .focus {
    pointer-events: none;
  }
  .surface:focus-visible .focus {
    stroke: var(--_ink);
  }
  .beyond {
    display: flex;
    justify-content: space-between;
    min-height: 28px;
    color: var(--_ink-2);
    font-size: calc(0.8125 * var(--_rem));
  }
  .beyond button {
    min-height: 28px;
  }
  .beyond button:last-child {
    margin-inline-start: auto;
  }
  @media (prefers-contrast: more) {
    .grid {
      stroke-opacity: 1;
    }
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    .sure,
    .hatch {
      fill: CanvasText;
    }
    .unsure,
    .name-tag,
    .card,
    .unsure-mark {
      fill: Canvas;
    }
    .bracket,
    .unsure-mark,
    .mark-hatch,
    .axis,
    .horizon,
    .stem,
    .stretch,
    .chevron,
    .name-tag,
    .card {
      stroke: CanvasText;
    }
    .bare,
    .ending {
      stroke: Canvas;
    }
    .grid,
    .after {
      display: none;
    }
    .ring,
    .on .name-tag {
      stroke: Highlight;
    }
    .surface:focus-visible .focus {
      stroke: CanvasText;
    }
  }
`;

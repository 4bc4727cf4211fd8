import { css } from 'lit';
import { geometryFor } from '../../layout/geometry.js';

export const chartStyles = css`
  :host {
    position: relative;
    container-type: inline-size;
  }
  .surface {
    display: block;
    width: 100%;
    overflow: hidden;
    /* The page keeps the upright swipe; sideways is the chart's, also at its ends. */
    touch-action: pan-y;
    overscroll-behavior-x: contain;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
  }
  /* Its room is kept until it is measured. */
  .surface:not([viewBox]) {
    height: ${geometryFor(1000).height}px;
  }
  @container (max-width: 599px) {
    .surface:not([viewBox]) {
      height: ${geometryFor(320).height}px;
    }
  }
  .void {
    position: absolute;
    inset: 88px 0 auto;
    text-align: center;
    pointer-events: none;
  }
  .void button {
    margin: 8px;
    pointer-events: auto;
  }
  .surface:active {
    cursor: grabbing;
  }
  .surface:focus-visible {
    outline-offset: -2px;
  }
  text {
    font-family: var(--_sans);
    fill: var(--_ink);
  }
  .label,
  .when {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .label {
    font-weight: 600;
  }
  .when {
    font-family: var(--_serif);
    font-style: italic;
    font-weight: 400;
    fill: var(--_ink-2);
  }
  /* Serif and italic are the source's words alone. */
  .ours {
    font: 400 12px var(--_sans);
  }
  .tick {
    font-size: 12px;
    fill: var(--_ink-3);
    font-variant-numeric: tabular-nums;
  }
  .axis,
  .ticks {
    stroke: var(--_control);
    fill: none;
  }
  .grid {
    stroke: var(--_hair);
    opacity: 0.6;
    fill: none;
  }
  .hatch {
    stroke: var(--_hair);
  }
  .tone-plain {
    --tone: var(--_ink-2);
  }
  .item {
    cursor: pointer;
  }
  .hit {
    fill: transparent;
  }
  .core,
  .foot {
    fill: var(--tone);
  }
  .dash,
  .whisker,
  .cap,
  .stem {
    fill: none;
    stroke: var(--tone);
  }
  .dash {
    fill: color-mix(in srgb, var(--tone) 13%, var(--_paper));
    stroke-width: 1.25;
    stroke-dasharray: 3 2.25;
  }
  .whisker {
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .cap {
    stroke-width: 1.5;
  }
  .stem {
    opacity: 0.75;
  }
  .stem.side {
    stroke-dasharray: 1.5 2.5;
  }
  .veil {
    fill: var(--tone);
    opacity: 0.07;
  }
  .item .glyph {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 6px;
  }
  .item:hover .glyph {
    stroke: var(--tone);
    stroke-width: 2px;
  }
  .cluster {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .count {
    font-weight: 600;
    font-size: 12px;
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .ring {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .focus {
    fill: none;
    stroke-width: 2;
  }
  .surface:focus-visible .focus {
    stroke: var(--_ink);
  }
  .on .label {
    fill: var(--_accent);
  }
  .on .stem {
    stroke: var(--_accent);
    stroke-width: 1.5;
    opacity: 1;
  }
  .on .foot {
    fill: var(--_accent);
  }
  .on .veil {
    fill: var(--_accent);
    opacity: 0.09;
  }
  .ring,
  .focus {
    pointer-events: none;
  }
  .probe {
    visibility: hidden;
  }
  @media (prefers-contrast: more) {
    .stem {
      opacity: 1;
    }
  }
  @media print {
    .dash {
      fill: none;
    }
  }
  @media (forced-colors: active) {
    .core,
    .foot,
    text,
    .when,
    .tick,
    .on .label {
      fill: CanvasText;
    }
    .label,
    .when {
      stroke: Canvas;
    }
    .dash,
    .veil {
      fill: none;
    }
    .dash,
    .whisker,
    .cap,
    .stem,
    .axis,
    .ticks,
    .cluster {
      stroke: CanvasText;
    }
    .item .glyph {
      stroke: Canvas;
    }
    .cluster {
      fill: Canvas;
    }
    .grid,
    .after {
      display: none;
    }
    .ring,
    .on .stem {
      stroke: Highlight;
    }
    .on .foot {
      fill: Highlight;
    }
    .surface:focus-visible .focus {
      stroke: CanvasText;
    }
  }
`;

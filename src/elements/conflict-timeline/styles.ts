import { css, unsafeCSS } from 'lit';
import { drawingStyles } from '../../drawing/drawing-styles.js';

export const timelineStyles = css`
  ${unsafeCSS(drawingStyles((name) => `var(--_${name})`))}
  :host {
    /* Holds whatever kind of box the page makes of the tag. */
    box-sizing: border-box;
    min-width: 0;
    writing-mode: horizontal-tb !important;
    background: var(--_paper);
  }
  /* As wide as the tag whatever its display; nothing in it makes the page wider or longer. */
  .frame {
    position: relative;
    flex: 1 1 100%;
    min-width: 0;
    grid-column: 1 / -1;
    column-span: all;
    justify-self: stretch;
    width: 100%;
  }
  /*
   * A container has no width of its own, so this gives one to pages that ask for it: up to 1,600 px, and 320 px at the
   * least. In a narrow window both are less, so that the page with its margins does not become wider.
   */
  .frame::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(320px, 75vw), min(1600px, 100vw - 32px));
    height: 0;
    overflow: hidden;
  }
  /* Nothing of the page is inherited but what shows or hides the timeline and what the reader has chosen. */
  .layout {
    all: initial;
    --_rem: 16px;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
    forced-color-adjust: inherit;
    pointer-events: inherit;
    print-color-adjust: inherit;
    visibility: inherit;
    overflow-wrap: anywhere;
    color: var(--_ink);
    font: 400 calc(0.9375 * var(--_rem)) / 1.5 var(--_sans);
  }
  /* Relative sizes are multiples of the reader's own. */
  .reader-size {
    position: absolute;
    visibility: hidden;
    font-size: medium;
  }
  /* One rem of the timeline, which hangs on the reader's font size and not on the page's root. */
  .rem {
    display: block;
    width: 1em;
    font-size: var(--_font-size);
  }
  .notice {
    padding: 10px 12px;
    margin-bottom: 12px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    font-size: calc(1 * var(--_rem));
  }
  .notice a {
    display: inline-block;
    margin-inline-end: 12px;
    line-height: 24px;
  }
  .skip:focus {
    position: absolute;
    inset-inline-start: 8px;
    z-index: 2;
    padding: 8px 12px;
    background: var(--_paper);
  }
  conflict-timeline-overview {
    margin: 8px 0 0;
  }
  /* Its room is kept: the page must not jump when the view changes. */
  .needless {
    visibility: hidden;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 10px 24px;
    padding: 14px 0 12px;
  }
  .linking {
    margin-inline-start: auto;
  }
  .undated,
  .date-key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
    font-size: calc(0.8125 * var(--_rem));
    color: var(--_ink-2);
  }
  .undated {
    margin-top: 6px;
  }
  .undated a {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    padding: 0 8px 0 4px;
    border: 1px solid var(--_hair);
    border-radius: 2px;
    font-weight: 600;
    color: var(--_ink);
    text-decoration: none;
  }
  .undated a:hover {
    border-color: var(--_ink-2);
  }
  .undated a[aria-current='true'] {
    color: var(--_accent);
    border-color: var(--_accent);
  }
  .date-key {
    flex-basis: 100%;
    gap: 4px 13px;
  }
  .date-key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: 7px;
    min-height: 32px;
    padding: 0 11px 0 8px;
    border: 1px solid var(--_control);
    border-radius: 16px;
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
  }
  .chip:hover,
  .group button:hover {
    background: var(--_raised);
  }
  .chip .count {
    color: var(--_ink-3);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .chip[aria-pressed='false'] {
    border-color: transparent;
    color: var(--_ink-3);
  }
  .chip[aria-pressed='false'] .word {
    text-decoration: line-through 1px;
  }
  .chip[aria-pressed='false'] .glyph {
    fill: none;
    stroke: var(--tone);
    stroke-width: 1.25;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .group {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .group button,
  .button {
    min-height: 32px;
    padding: 0 13px;
    font-size: calc(0.8125 * var(--_rem));
    font-weight: 500;
    white-space: nowrap;
  }
  .button {
    margin-top: 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .group .short {
    display: none;
  }
  .group button + button {
    border-inline-start: 1px solid var(--_hair);
  }
  .group button[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: default;
  }
  /* As high as a window, so that what follows in the page does not move into sight and out again. */
  .later {
    height: 100vh;
  }
  /* About as high as a chart with its key. */
  .later.chart {
    height: 460px;
  }
  .lower {
    display: flex;
    flex-direction: column;
    border-top: 1px solid var(--_ink);
    margin-top: 16px;
  }
  conflict-timeline-list {
    margin-top: 24px;
  }
  conflict-timeline-source {
    border-top: 1px solid var(--_ink);
    margin-top: 40px;
  }
  /* So narrow a column would hold a letter a line, and make the page as long as a book. */
  @container (max-width: 39px) {
    .layout > * {
      display: none;
    }
  }
  @container (max-width: 599px) {
    /* The panel has its own previous and next. */
    .steps,
    .group .long {
      display: none;
    }
    .group .short {
      display: inline;
    }
  }
  @container (min-width: 900px) {
    .lower {
      display: grid;
      grid-template-columns: minmax(280px, 392px) minmax(0, 1fr);
      gap: 56px;
    }
    conflict-timeline-list {
      order: -1;
      margin-top: 0;
    }
  }
  @media print {
    .bar,
    .toolbar,
    .skip {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='false'] .glyph {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;

import { LitElement, type CSSResult } from 'lit';

/**
 * An element that keeps its look in another document than the one its script runs in: a frame, a window of its own.
 * Style sheets that a script constructs belong to one document: https://github.com/WICG/construct-stylesheets/issues/23
 */
export class MovableElement extends LitElement {
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { defaultView } = this.ownerDocument;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map((style) => {
      const { styleSheet, cssText } = style as CSSResult;
      if (!defaultView || defaultView === self) return styleSheet!;
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
    return root;
  }

  /** What was let go of when it was taken away, such as keys and gestures, is taken up again with an update. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }
}

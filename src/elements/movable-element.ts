import { LitElement, type CSSResult } from 'lit';

/**
 * An element that can be moved to another document, such as that of a frame, without losing its styles. A constructed
 * style sheet works in one document only: https://github.com/WICG/construct-stylesheets/issues/23
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

  /** Controllers remove their listeners when the element is taken away; this update makes them add them again. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }
}

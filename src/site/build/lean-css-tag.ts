/**
 * As much of Lit's css-tag as the elements use, which take their style sheets over themselves: see `MovableElement`. It
 * stands in for it in the bundles only, where the whole would cost 0.5 kB gzip more;
 * `test/unit/site/lean-css-tag.test.ts` holds it to the original.
 */
export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  /** The same each time, so that all elements of a kind share one. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));

/** Texts among the values are refused by the original, which the tests in browsers run with. */
export const css = (strings: TemplateStringsArray, ...values: (CSSResult | number)[]): CSSResult =>
  new CSSResult(strings.reduce((text, string, index) => text + String(values[index - 1]) + string));

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

/** Named by Lit's own way to make a root, which no element goes. */
export function adoptStyles(): void {}

export const supportsAdoptingStyleSheets = true;

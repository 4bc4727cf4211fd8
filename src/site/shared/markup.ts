/** HTML as a string that is known to be safe: made by `markup` alone, so nothing unescaped can be mistaken for it. */
export class Markup {
  readonly #text: string;

  constructor(strings: readonly string[], values: readonly Content[]) {
    this.#text = strings.reduce((text, string, index) => text + rendered(values[index - 1]) + string);
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: text is escaped, markup is kept, lists are joined, nothing is left out. */
export type Content = string | number | Markup | readonly Content[] | false | null | undefined;

/**
 * Tag for templates of HTML. Every value is escaped unless it is markup itself, so it is safe in text and in quoted
 * attributes; addresses go through `safeAddress` first. It is not called `html`, because Prettier would then indent
 * the template and put white space inside quotations.
 *
 * @returns markup
 */
export function markup(strings: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(strings, values);
}

/**
 * Lets text into the page as it is, for what another escape has made safe where it stands, such as a script's.
 *
 * @returns markup
 */
export const trusted = (text: string): Markup => new Markup([text], []);

/**
 * Puts a separator between contents.
 *
 * @returns the contents and separators in order
 */
export function joined(contents: readonly Content[], separator: string): Content {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [separator, content]));
}

/** A carriage return is one too: as it is, a page would read it as the end of a line. */
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/**
 * Makes text safe for element content and quoted attribute values.
 *
 * @returns HTML
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => entities[character] ?? '');
}

/**
 * Lets only addresses of web pages through: data brings no `javascript:`.
 *
 * @returns the address where it begins with http or https, otherwise undefined
 */
export function safeAddress(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

function rendered(content: Content): string {
  if (content === undefined || content === null || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'object') return content.map(rendered).join('');
  return escaped(String(content));
}

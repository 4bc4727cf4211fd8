/** Notes whatever comes to run in a page that should not. Runs before anything of the page. */
export function setTraps(): void {
  const caught: string[] = [];
  Object.assign(window, { caught });
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'msgbox'] as const) {
    Object.assign(window, { [name]: () => void caught.push(name) });
  }
  addEventListener('error', ({ message }) => void caught.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => void caught.push(`rejection: ${String(reason)}`));
}

export interface InjectionScan {
  /** What the traps have caught. */
  readonly caught: string[];
  /** Elements and attributes that data may not bring. */
  readonly strange: string[];
  readonly texts: string[];
}

/** Looks through a whole page and its open shadow roots. Runs in the page. */
export function scanForInjections(): InjectionScan {
  const FORBIDDEN =
    'script, iframe, object, embed, link, meta, base, form, style, img, image, use, video, audio, template, foreignObject, animate, set';
  /** What d3-zoom sets on the element that it listens to. */
  const ZOOM_STYLE = '-webkit-tap-highlight-color: rgba(0, 0, 0, 0);';
  const strange: string[] = [];
  const texts: string[] = [];
  const look = (element: Element): void => {
    const isOurs = element.matches('head *, script[type="application/ld+json"], body > script[src]');
    if (!isOurs && element.matches(FORBIDDEN)) strange.push(element.outerHTML.slice(0, 200));
    for (const { name, value } of element.attributes) {
      const runs = /^on/i.test(name) || name === 'srcdoc' || (name === 'style' && value !== ZOOM_STYLE);
      const leads = /href|src|action|data$/.test(name) && !isOurs && !/^(#|https?:\/\/|\.\.?\/)/.test(value);
      if (runs || leads) strange.push(`${element.localName} ${name}=${value.slice(0, 100)}`);
    }
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof Element) {
      look(node);
      if (node instanceof HTMLTextAreaElement) texts.push(node.value);
      node.shadowRoot?.childNodes.forEach(visit);
    }
    node.childNodes.forEach(visit);
  };
  visit(document.documentElement);
  return { caught: (window as unknown as { caught: string[] }).caught, strange, texts };
}

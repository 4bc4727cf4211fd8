/**
 * Finds the language of an element.
 *
 * @returns the nearest `lang` attribute, across shadow roots; `en` where there is none
 */
export function languageOf(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}

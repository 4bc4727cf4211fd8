/**
 * The address of a part of this page. It is written out in full, because a `<base>` of the page would lead links that
 * have nothing but a hash elsewhere.
 *
 * @param id - of an event or a paragraph
 */
export const pageAddress = (id: string): string => `${location.href.replace(/#.*/, '')}#${id}`;

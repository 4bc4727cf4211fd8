/**
 * Replaces characters that XML 1.0 does not allow, not even escaped, by the sign for a lost character.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 * @returns the document
 */
export const wellFormedXml = (document: string): string =>
  document.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

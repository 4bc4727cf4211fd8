/**
 * A document as XML 1.0 may be written: what has no place there, not even escaped, becomes the sign for a character that
 * was lost. https://www.w3.org/TR/xml/#charsets
 */
export const wellFormedXml = (document: string): string =>
  document.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

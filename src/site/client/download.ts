/**
 * Offers a file to the reader to save, as a link with the attribute `download` does.
 *
 * @param name - of the file, with its ending
 */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

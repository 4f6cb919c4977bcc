/** A link that, once it is in the document, asks the network for a script or a style. */
export function fileLink(file: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  link.crossOrigin = '';
  link.href = file;
  return link;
}

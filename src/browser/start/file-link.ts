/** A link that, once it is in the document, asks the network for a script, a style or a font. */
export function fileLink(file: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = relationOf(file);
  if (link.rel === 'preload') link.as = 'font';
  link.crossOrigin = '';
  link.href = file;
  return link;
}

function relationOf(file: string): string {
  if (file.endsWith('.css')) return 'stylesheet';
  return file.endsWith('.woff2') ? 'preload' : 'modulepreload';
}

/** A button with a sign, for a toolbar that the document has without it. */
const svg = 'http://www.w3.org/2000/svg';

/** Makes a button. The sign comes as the text of a file and is drawn anew, as no text becomes markup in this page. */
export function toolbarButton(sign: string, name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.title = name;
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = name;
  button.append(drawing(sign), label);
  return button;
}

function drawing(sign: string): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  for (const [, shape = '', attributes = ''] of sign.matchAll(/<(path|circle|rect)\s([^>]*)\/>/gu)) {
    const element = document.createElementNS(svg, shape);
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/gu))
      element.setAttribute(name, value);
    icon.append(element);
  }
  return icon;
}

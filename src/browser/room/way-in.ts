import { roomWording } from '../../wording/room';
import type { WayIn } from './room-facts';

const svg = 'http://www.w3.org/2000/svg';

/** An address with its code, as on the slide that shows the public address (`parts/frame/address.tsx`). The server has drawn it; it is dark on light in every theme, or cameras fail. */
export function wayInPicture({ address, size, path }: WayIn): HTMLElement {
  const short = address.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  const box = document.createElement('div');
  box.className = 'address';
  const code = document.createElementNS(svg, 'svg');
  code.setAttribute('class', 'qr');
  code.setAttribute('viewBox', `0 0 ${size} ${size}`);
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', roomWording.qrCode(short));
  const paper = document.createElementNS(svg, 'rect');
  paper.setAttribute('class', 'qr-paper');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  const ink = document.createElementNS(svg, 'path');
  ink.setAttribute('class', 'qr-ink');
  ink.setAttribute('d', path);
  code.append(paper, ink);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = short.length > 60 ? `${short.slice(0, 60)}…` : short;
  box.append(code, link);
  return box;
}

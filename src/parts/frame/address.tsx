import { encodeQR } from 'qr';
import type { JSX } from 'preact';
import { pageWording } from '../../wording/page';

/** The deck's public address, to be typed or photographed. The code is drawn for light paper in every theme, or cameras fail. A room puts its own address in the place, and has the place where the build was told none. */
export function Address({ address }: { readonly address: string | undefined }): JSX.Element {
  if (address === undefined) return <div class="address" data-address hidden />;
  const reading = new URL('?view=reading', address).href;
  const cells = encodeQR(reading, 'raw', { ecc: 'medium', border: 4 });
  const path = cells.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x},${y}h1v1h-1z` : ''))).join('');
  return (
    <div class="address" data-address>
      <svg
        class="qr"
        viewBox={`0 0 ${cells.length} ${cells.length}`}
        role="img"
        aria-label={pageWording.qrCode(shortAddress(reading))}
      >
        <rect class="qr-paper" width="100%" height="100%" />
        <path class="qr-ink" d={path} />
      </svg>
      <a href={reading}>{shortAddress(address)}</a>
    </div>
  );
}

/** An address as one reads it aloud: without its protocol and a last slash. */
const shortAddress = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');

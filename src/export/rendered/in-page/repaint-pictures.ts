/** Pictures of newer formats as every program has them: JPEG where nothing shines through, PNG where something does. */
const newer = /^data:image\/(?:avif|webp)[;,]/u;

/** The share of a JPEG's best quality. */
const quality = 0.9;

async function repaint(picture: HTMLImageElement): Promise<void> {
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const drawn = canvas.getContext('2d');
  if (!drawn) return;
  drawn.drawImage(picture, 0, 0);
  const { data } = drawn.getImageData(0, 0, canvas.width, canvas.height);
  const opaque = data.every((value, index) => index % 4 !== 3 || value === 255);
  picture.removeAttribute('srcset');
  picture.src = opaque ? canvas.toDataURL('image/jpeg', quality) : canvas.toDataURL('image/png');
  await picture.decode();
}

const found = Promise.all([...document.images].filter(({ src }) => newer.test(src)).map(repaint));
Object.assign(globalThis, { found });

/** A virtual screen reader inside the page. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** Listens to the whole page from now on. */
export async function listen(): Promise<void> {
  await virtual.start({ container: document.body });
  await virtual.clearSpokenPhraseLog();
}

/** What has been said since. */
export async function heard(): Promise<readonly string[]> {
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

/** Reads the slide that is shown, from its first thing to its last. */
export async function readSlide(): Promise<readonly string[]> {
  const slide = document.querySelector('section.slide.present');
  if (!slide) throw new Error('No slide is shown.');
  await virtual.start({ container: slide });
  const end = `end of ${await virtual.lastSpokenPhrase()}`;
  for (let moves = 0; moves < 1000 && (await virtual.lastSpokenPhrase()) !== end; moves += 1)
    await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); // the reader takes the focus along
  return phrases;
}

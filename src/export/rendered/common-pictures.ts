/** Pictures that other programs can show. */
import type { Page } from '@playwright/test';
import { runInPage } from './run-in-page';

/** Paints the pictures of a page anew that are AVIF or WebP, of which many reading programs and PowerPoint know nothing. They must stand in the page itself, as they do in the single file. */
export async function withCommonPictures(page: Page): Promise<void> {
  await runInPage(page, 'src/export/rendered/in-page/repaint-pictures.ts');
}

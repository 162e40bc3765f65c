import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Lang } from '#domain/words/lang.ts';
import { still, watch } from './still.ts';

/** A sheet: a telephone's, a desk's. */
const sizes = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 },
  desk: { viewport: { width: 1440, height: 860 }, deviceScaleFactor: 1 },
} as const;

export type Size = keyof typeof sizes;

export interface Studio {
  readonly lang: Lang;
  /** A new visitor's page: no cookies, the studio's language. */
  readonly visitor: (size: Size) => Promise<{ page: Page; context: BrowserContext }>;
  /** Keeps what the page shows: the screen, or at most `tall` pixels of the whole page. */
  readonly take: (page: Page, name: string, tall?: number) => Promise<void>;
  readonly taken: () => number;
  readonly close: () => Promise<void>;
}

/** Pictures go to `folder` as WebP, which the browser itself can write: a tenth of the PNG. */
export async function studioIn(browser: Browser, lang: Lang, folder: string): Promise<Studio> {
  const darkroom = await browser.newPage();
  const open: BrowserContext[] = [];
  let taken = 0;
  const visitor = async (size: Size) => {
    const context = await browser.newContext({
      ...sizes[size],
      locale: lang === 'zh' ? 'zh-CN' : 'en',
      reducedMotion: 'reduce',
    });
    open.push(context);
    return { page: watch(await context.newPage()), context };
  };
  const take = async (page: Page, name: string, tall?: number) => {
    await still(page);
    const png = await page.screenshot({
      animations: 'disabled',
      ...(tall !== undefined && (await clipped(page, tall))),
    });
    await writeFile(join(folder, `${name}.webp`), await develop(darkroom, png));
    taken++;
  };
  const close = async () => {
    await Promise.all([darkroom.close(), ...open.map((context) => context.close())]);
  };
  return { lang, visitor, take, taken: () => taken, close };
}

async function clipped(page: Page, tall: number) {
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  const width = page.viewportSize()?.width ?? 0;
  return { fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tall) } };
}

async function develop(darkroom: Page, png: Buffer): Promise<Buffer> {
  const webp = (await darkroom.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const sheet = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    sheet.getContext('2d').drawImage(image, 0, 0);
    return sheet.toDataURL('image/webp', 0.8);
  })()`)) as string;
  return Buffer.from(webp.slice(webp.indexOf(',') + 1), 'base64');
}

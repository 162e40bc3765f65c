import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../tests/browser/browser.ts';
import { openCounty } from '../../tests/county.ts';
import { buildPages } from '../house/pages.mjs';
import { root } from '../house/root.mjs';
import { takeDesk } from './desk.ts';
import { takeResidents } from './residents.ts';
import { takeSetUp } from './set-up.ts';
import { studioIn } from './studio.ts';

/** Takes every picture of the manual anew, in both languages, on a demonstration county of its own. Needs a Chinese font. */
if (!buildPages()) process.exit(1);
const [county, browser] = await Promise.all([openCounty({ stories: true }), openBrowser()]);
try {
  for (const lang of ['zh', 'en'] as const) {
    const folder = join(root, 'docs', 'pictures', lang);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const studio = await studioIn(browser, lang, folder);
    await takeResidents(studio, county);
    await takeDesk(studio, county);
    await takeSetUp(studio);
    await studio.close();
    console.error(`${folder}: ${studio.taken()} pictures`);
  }
} finally {
  await Promise.all([browser.close(), county.close()]);
}

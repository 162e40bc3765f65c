import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** As root there is no sandbox to be had; nothing but the pages under test is to be fetched. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Debian's Chromium where it is installed, else the one inside an npm package: nothing needs to be installed. */
export async function openBrowser(): Promise<Browser> {
  const installed = '/usr/bin/chromium';
  if (existsSync(installed) && process.env.HUIYIN_BROWSER !== 'npm')
    return chromium.launch({ executablePath: installed, args });
  const folder = await unpacked();
  // Its own copies of what it is linked against: a bare machine has none.
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env });
}

const pack = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));
const kept = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** The folder of the unpacked Chromium. Unpacked elsewhere and then renamed: test files run at once, and any may be ended. */
async function unpacked(): Promise<string> {
  if (existsSync(join(kept, 'chromium'))) return kept;
  await mkdir(dirname(kept), { recursive: true });
  const fresh = await mkdtemp(`${kept}-`);
  await into(fresh, () => Promise.all([sparticuz.executablePath(), inflate(join(pack, 'al2023.tar.br'))]));
  // Whoever else was first has the same.
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true }));
  return kept;
}

/** The package unpacks to the folder for temporary files, wherever that is. */
async function into<T>(folder: string, unpack: () => Promise<T>): Promise<T> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    return await unpack();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const folder = new URL('../../web/verify/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Each uses those before it. */
const parts = ['bytes', 'merkle', 'signed-note', 'receipt', 'check', 'words', 'page'];

/**
 * The page that checks receipts and checkpoints, as one file: to be kept, passed on and opened without a server. Its own policy lets
 * it run what is in it and nothing else, and send nothing anywhere.
 */
export function verifyingPage(): { readonly page: string; readonly policy: string } {
  const script = parts.map((name) => bare(read(`${name}.js`))).join('\n');
  const style = read('page.css');
  const policy = `default-src 'none'; script-src '${markOf(script)}'; style-src '${markOf(style)}'; base-uri 'none'; form-action 'none'`;
  const page = read('page.html')
    .replace(`"default-src 'none'"`, () => `"${policy}"`)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script type="module"></script>', () => `<script type="module">${script}</script>`);
  return { page, policy };
}

/** A module's own lines: in one file there is nothing to import. */
const bare = (module: string): string => module.replace(/^import .*\n/gm, '').replace(/^export /gm, '');

const markOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

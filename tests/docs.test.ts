import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { verbs } from '#server/cli/verbs.ts';
import { readMap } from '#server/import/read-map.ts';
import { root } from '../tools/house/root.mjs';

const pages = globSync('**/*.md', { cwd: root, exclude: (name) => /^(node_modules|dist|data|\.\w+)$/.test(name) });
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');
const all = (page: string, pattern: RegExp): string[] =>
  [...textOf(page).matchAll(pattern)].map(([, found = '']) => found);
const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts);

/** A page's headings as an address names them. */
const anchors = (page: string): string[] =>
  all(page, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('every link to a page, a file or a picture leads somewhere', () => {
  for (const page of pages) {
    const links = [...all(page, /\]\(([^)\s]+)\)/g), ...all(page, /src="([^"]+)"/g)];
    for (const link of links.filter((one) => !/^(https?|mailto):/.test(one))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      assert.ok(existsSync(join(root, target)), `${page}: ${link}`);
      if (anchor !== undefined) assert.ok(anchors(target).includes(anchor), `${page}: ${link}`);
    }
  }
});

test('every file of ours that a page names is there', () => {
  const ours = /`((?:regulations|domain|server|web|tools|bench|tests|docs)\/[\w./-]*)`/g;
  for (const page of pages.filter((one) => !one.startsWith('docs/decisions/0001')))
    for (const path of all(page, ours)) assert.ok(existsSync(join(root, path)), `${page}: ${path}`);
});

test('every script, verb and setting that a page names exists', () => {
  const settings = globSync(['server/config.ts', 'server/*/settings.ts', 'server/*/*-settings.ts'], { cwd: root })
    .map(textOf)
    .join('\n');
  for (const page of pages) {
    for (const name of all(page, /npm run ([a-z-]+)/g)) assert.ok(scripts.includes(name), `${page}: npm run ${name}`);
    for (const verb of all(page, /(?:npx huiyin|npm run huiyin --) ([a-z][a-z-]*)/g))
      assert.ok(Object.hasOwn(verbs, verb), `${page}: huiyin ${verb}`);
    for (const name of all(page, /\b(HUIYIN_[A-Z]+|DATABASE_[A-Z]+)\b/g))
      assert.ok(new RegExp(`env\\.${name}\\b|'${name}'`).test(settings), `${page}: ${name}`);
  }
});

test('the manual says the same in both languages: files, headings, pictures', () => {
  const folder = join(root, 'docs', 'manual');
  const parts = readdirSync(join(folder, 'zh')).sort();
  assert.deepEqual(readdirSync(join(folder, 'en')).sort(), parts);
  for (const part of parts) {
    const [zh = '', en = ''] = ['zh', 'en'].map((lang) => `docs/manual/${lang}/${part}`);
    assert.deepEqual(all(en, /^(#+) /gm), all(zh, /^(#+) /gm), part);
    assert.deepEqual(all(en, /pictures\/en\/([\w-]+)/g), all(zh, /pictures\/zh\/([\w-]+)/g), part);
    assert.deepEqual(all(en, /^(\d+)\. /gm), all(zh, /^(\d+)\. /gm), part);
  }
});

test('the read-me says the same in both languages: tables and pictures', () => {
  assert.equal(all('README.en.md', /^(\|)/gm).length, all('README.md', /^(\|)/gm).length);
  assert.deepEqual(all('README.en.md', /pictures\/en\/([\w-]+)/g), all('README.md', /pictures\/zh\/([\w-]+)/g));
});

test('pictures are small, each is shown, and there are no others', () => {
  const named = new Set(pages.flatMap((page) => all(page, /pictures\/((?:zh|en)\/[\w-]+\.webp)/g)));
  const taken = globSync('*/*.webp', { cwd: join(root, 'docs', 'pictures') }).map((path) => path.replaceAll('\\', '/'));
  assert.deepEqual(taken.toSorted(), [...named].toSorted());
  const sizes = taken.map((path) => statSync(join(root, 'docs', 'pictures', path)).size);
  assert.ok(Math.max(...sizes) <= 120 * 1024, 'a picture is over 120 KB');
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 3 * 1024 * 1024, 'the pictures are over 3 MB');
});

test('decisions are numbered without a gap, by the number in their title', () => {
  const notes = readdirSync(join(root, 'docs', 'decisions')).sort();
  for (const [i, note] of notes.entries()) {
    assert.equal(Number(note.slice(0, 4)), i + 1, note);
    assert.match(textOf(`docs/decisions/${note}`), new RegExp(`^# ${i + 1}\\. `), note);
  }
});

test('the mapping in the manual is one that an import takes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-docs-'));
  for (const lang of ['zh', 'en']) {
    const [example = ''] = all(`docs/manual/${lang}/administrators.md`, /```json\n([\s\S]*?)```/g);
    const path = join(folder, `${lang}.json`);
    writeFileSync(path, example);
    const map = await readMap(path);
    assert.ok(!('wrong' in map), JSON.stringify(map));
  }
  rmSync(folder, { recursive: true });
});

test('the documents that are read first stay short', () => {
  for (const [page, most] of [
    ['STYLE.md', 199],
    ['AGENTS.md', 60],
    ['ARCHITECTURE.md', 90],
  ] as const)
    assert.ok(textOf(page).trimEnd().split('\n').length <= most, page);
});

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { procedures } from '#regulations/index.ts';
import { codeOf } from '#server/register.ts';
import { type County, openCounty } from './county.ts';
import { firstOf, listPages, openPages } from './open-pages.ts';
import { type Page, visitor } from './visitor.ts';

let county: County;

before(async () => {
  county = await openCounty({ stories: true });
});
after(() => county.close());

/** A page as a reader must find it: marked, in their language, with nothing left open. */
function sound({ text, path }: Page, lang: 'zh' | 'en'): void {
  assert.match(text, lang === 'zh' ? /<html lang="zh-CN"/ : /<html lang="en"/, path);
  assert.match(text, lang === 'zh' ? /演示·虚构/ : /Demonstration, fictitious/, path);
  const words = text.replace(/<[^>]*>/g, ' ');
  assert.doesNotMatch(words, /undefined|null|NaN|\[object|\{\w+\}|\*\*/, path);
  assert.doesNotMatch(text, /<[^>]*\s(style|on\w+)=/, `${path} carries no style or script of its own`);
  assert.equal(text.match(/<h1/g)?.length, 1, path);
}

/** One matter of each procedure and step. */
async function matters(): Promise<readonly { id: string; number: string; procedure: string; step: string }[]> {
  const { rows } = await county.running.database.app.query(
    "select distinct on (procedure, step) id, number, procedure, step from matter where procedure <> 'convene' order by procedure, step",
  );
  return rows;
}

for (const lang of ['zh', 'en'] as const) {
  test(`every open page is whole in ${lang}`, async () => {
    const reader = visitor(county.url, { 'accept-language': lang });
    for (const path of openPages) sound(await reader.get(path), lang);
    for (const list of listPages) {
      const one = firstOf(list, (await reader.get(list)).text) ?? assert.fail(`${list} lists nothing`);
      sound(await reader.get(one), lang);
    }
  });

  test(`every regulation is printed whole in ${lang}`, async () => {
    const reader = visitor(county.url, { 'accept-language': lang });
    for (const { id } of procedures) sound(await reader.get(`/how/${id}`), lang);
  });

  test(`a matter in every step, its slip and every act of the party are whole in ${lang}`, async () => {
    const reader = visitor(county.url, { 'accept-language': lang });
    for (const { id, number, procedure, step } of await matters()) {
      const page = await reader.send('/follow', { number, code: codeOf(county.running.house, id) });
      assert.equal(page.path, `/m/${number}`, `${procedure} ${step}`);
      sound(page, lang);
      sound(await reader.get(`/m/${number}/slip`), lang);
      for (const [, more = ''] of page.text.matchAll(/"(\/m\/[\d-]+\/(?:do\/|papers\/|pressed)[\w-]*)"/g))
        sound(await reader.get(more), lang);
      if (procedure === 'service-request') sound(await reader.get(`/public/${number}`), lang);
    }
  });
}

test('the first view, with everything it loads, is at most 60 KB compressed', async () => {
  const anyone = visitor(county.url);
  for (const path of ['/', '/say', '/say/petition', '/public', '/items', '/grids', '/reception']) {
    const { text } = await anyone.get(path);
    const loads = [...text.matchAll(/(?:src|href)="(\/[\w-]+\.(?:css|js|svg))"/g)].map(([, file = '']) => file);
    assert.equal(loads.length, 3);
    const all = [text, ...(await Promise.all(loads.map(async (file) => (await anyone.get(file)).text)))];
    const size = all.reduce((sum, one) => sum + gzipSync(one).length, 0);
    assert.ok(size <= 60 * 1024, `${path}: ${size} bytes`);
  }
});

test('the one style sheet is at most 12 KB and the one script at most 3 KB', async () => {
  const anyone = visitor(county.url);
  const { text } = await anyone.get('/');
  const [style = '', script = ''] = [/href="(\/style-\w+\.css)"/, /src="(\/resident-\w+\.js)"/].map(
    (wanted) => wanted.exec(text)?.[1],
  );
  assert.ok((await anyone.get(style)).text.length <= 12 * 1024);
  assert.ok((await anyone.get(script)).text.length <= 3 * 1024);
});

test('language and size of print are kept, and lead back to the page they were chosen on', async () => {
  const reader = visitor(county.url);
  const page = await reader.get('/lang?to=en&back=/public%3Fplace%3D430199101');
  assert.equal(page.path, '/public?place=430199101');
  sound(await reader.get('/say'), 'en');
  assert.match((await reader.get('/print-size?to=large&back=/say')).text, /<html lang="en" class="large">/);
  assert.equal((await reader.get('/lang?to=zh&back=//elsewhere.example/x')).path, '/');
  assert.equal((await reader.get('/lang?to=zh&back=https://elsewhere.example/x')).path, '/');
});

test('pages of the public list lead on to each other without repeating a matter', async () => {
  const reader = visitor(county.url);
  const numbers = (page: Page) => [...page.text.matchAll(/href="\/public\/([\d-]+)"/g)].map(([, number]) => number);
  const first = await reader.get('/public');
  const next = /href="(\/public\?before=[^"]+)"/.exec(first.text)?.[1] ?? '';
  const second = await reader.get(next);
  assert.equal(numbers(first).length, 20);
  assert.equal(new Set([...numbers(first), ...numbers(second)]).size, 40);
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { signCheckpoint } from '#domain/ledger/checkpoint.ts';
import { signingKey } from '#domain/ledger/note.ts';
import { leafHash } from '#domain/ledger/tree.ts';
import { headOf } from '#server/public-log/head.ts';
import { pageZh as words } from '#web/resident/words/zh.ts';
import { type County, openCounty } from '../county.ts';
import { accessible } from './accessible.ts';
import { openBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'huiyin-receipt-'));
let county: County;
let browser: Browser;
/** Files a resident has kept, and what is published outside. */
const kept = {
  page: join(folder, 'verify.html'),
  receipt: join(folder, 'receipt.json'),
  slip: '',
  vkey: '',
  board: '',
};

before(async () => {
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
  // So that the receipt is not the log's first and only entry.
  for (let i = 0; i < 5; i++) await county.says('service-request');
});
after(async () => {
  await Promise.all([browser.close(), county.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('a resident without JavaScript gets the slip with its code, the receipt and the checking page, and reads what the log is', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const { number, code } = await county.says('service-request', {
    subject: '水管漏水',
    detail: '漏了四天，"没人管"。',
  });
  await page.goto(`${county.url}/follow/${number}`);
  await page.getByLabel(words.followCode).fill(code);
  await page.getByRole('button', { name: words.followSubmit }).click();
  while ((await page.getByRole('link', { name: words.proofFile }).count()) === 0) await page.reload();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.proofFile }).click(),
  ]);
  assert.equal(file.suggestedFilename(), `receipt-${number}.json`);
  await file.saveAs(kept.receipt);
  await page.goto(`${county.url}/m/${number}/slip`);
  kept.slip = ((await page.locator('.facts .code').textContent()) ?? '').trim();
  assert.match(kept.slip, /^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  await page.goto(`${county.url}/log`);
  const [site] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: words.logPage }).click(),
  ]);
  await site.saveAs(kept.page);
  await page.goto(`${county.url}/log/paper`);
  assert.match((await page.locator('article').textContent()) ?? '', /huiyin\.example\/log\/430199/);
  const head = await headOf(county.running.database.owner, '430199');
  kept.vkey = head?.vkeys[0] ?? '';
  kept.board = head?.published ?? '';
  await context.close();
});

/** The checking page from the disk, with no network to be had. */
async function offline(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, offline: true, locale: 'zh-CN' });
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(error.message));
  page.on('console', (told) => assert.notEqual(told.type(), 'error', told.text()));
  await page.goto(pathToFileURL(kept.page).href);
  return page;
}

async function answers(page: Page): Promise<string[]> {
  await page.locator('#result').evaluate((list) => list.replaceChildren());
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await page.locator('#result li').first().waitFor();
  return page.locator('#result li').allInnerTexts();
}

test('from the disk and without a network, the page finds the receipt in order: words, entry, slip, log, signature', async () => {
  const page = await offline();
  await page.locator('#file').setInputFiles(kept.receipt);
  await page.locator('#key').fill(kept.vkey);
  await page.locator('summary').click();
  await page.locator('#scanned').fill(kept.slip);
  const told = await answers(page);
  assert.deepEqual(
    told.filter((one) => one.startsWith('✗')),
    [],
  );
  assert.equal(told.length, 6, told.join('\n'));
  assert.equal(told.at(-1), '全部对得上。');
  await accessible(page, 'the checking page');
  await page.getByRole('button', { name: 'English' }).click();
  assert.equal(await page.getByRole('button', { name: 'Check', exact: true }).count(), 1);
  await page.context().close();
});

test('a receipt with a word, a salt, the entry, the path, the signature or the key changed is found out', async () => {
  const page = await offline();
  const good = readFileSync(kept.receipt, 'utf8');
  const receipt = JSON.parse(good) as {
    entry: { act: string };
    fields: Record<string, { value: string }>;
    proof: string;
  };
  const stranger = signingKey('huiyin.example/log/430199', Buffer.alloc(32, 4));
  const forged = signCheckpoint({ origin: stranger.name, size: 1, root: leafHash('x') }, [stranger]);
  const subject = receipt.fields.subject ?? assert.fail();
  const detail = receipt.fields.detail ?? assert.fail();
  const changed: readonly (readonly [object, number])[] = [
    [{ ...receipt, fields: { subject: { ...subject, value: '水管没漏' }, detail } }, 0],
    [{ ...receipt, fields: { subject: { ...subject, salt: '0'.repeat(32) }, detail } }, 0],
    [{ ...receipt, entry: { ...receipt.entry, act: 'withdraw' } }, 1],
    [{ ...receipt, proof: receipt.proof.replace(/index (\d+)/, (_, index) => `index ${Number(index) ^ 1}`) }, 2],
    [{ ...receipt, proof: `${receipt.proof.slice(0, receipt.proof.indexOf('\n\n') + 2)}${forged}` }, 3],
  ];
  for (const [one, at] of changed) {
    await page.locator('#receipt').fill(JSON.stringify(one));
    await page.locator('#key').fill(kept.vkey);
    const told = await answers(page);
    assert.match(told[at] ?? '', /^✗/, told.join('\n'));
    assert.match(told.at(-1) ?? '', /有对不上的/);
  }
  await page.locator('#key').fill(`${kept.vkey.slice(0, -3)}AAA`);
  assert.match((await answers(page))[0] ?? '', /公钥不对/);
  await page.locator('#receipt').fill('我不是凭证');
  assert.match((await answers(page))[0] ?? '', /没认出凭证/);
  await page.context().close();
});

test('a later checkpoint from the notice board is compared with the receipt, and one of a forked log is found out', async () => {
  await county.says('service-request');
  const size = Number(kept.board.split('\n')[1]);
  let later = kept.board;
  while (Number(later.split('\n')[1]) <= size) later = await (await fetch(`${county.url}/log/checkpoint`)).text();
  const receiptSize = Number(
    /\n\nhuiyin\.example\/log\/430199\n(\d+)\n/.exec(JSON.parse(readFileSync(kept.receipt, 'utf8')).proof)?.[1],
  );
  const growth = await (await fetch(`${county.url}/api/log/consistency?from=${receiptSize}`)).text();
  const page = await offline();
  await page.locator('#file').setInputFiles(kept.receipt);
  await page.locator('#key').fill(kept.vkey);
  await page.locator('summary').click();
  await page.locator('#other').fill(`抄自公告栏：\n${later}`);
  assert.ok((await answers(page)).some((one) => one.includes('还要贴上一致性证明')));
  await page.locator('#growth').fill(growth);
  assert.equal((await answers(page)).at(-1), '全部对得上。');
  const seed = Buffer.from(readFileSync(join(county.data, 'keys/log'), 'utf8').trim(), 'hex');
  const own = signingKey('huiyin.example/log/430199', seed);
  await page
    .locator('#other')
    .fill(signCheckpoint({ origin: own.name, size: Number(later.split('\n')[1]), root: leafHash('forked') }, [own]));
  assert.ok((await answers(page)).some((one) => /^✗.*合不到一起/.test(one)));
  await page.context().close();
});

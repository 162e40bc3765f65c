import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { actsZh } from '#regulations/wording/zh/acts.ts';
import { faultsZh } from '#regulations/wording/zh/faults.ts';
import { serviceRequestZh } from '#regulations/wording/zh/service-request.ts';
import type { MatterList } from '#server/routes/contract.ts';
import { pageEn } from '#web/resident/words/en.ts';
import { pageZh as words } from '#web/resident/words/zh.ts';
import { type County, openCounty } from '../county.ts';
import { accessible } from './accessible.ts';
import { openBrowser } from './browser.ts';
import { type Examiner, errorsOn, examiner } from './examiner.ts';
import { screens } from './screens.ts';

const { fields, steps, ends } = serviceRequestZh;
const said = {
  subject: '柳林村二组水管漏水',
  detail: '漏了四天，路上结了冰。',
  where: '老槐树往西第三家',
  phone: '13712345678',
};

let county: County;
let browser: Browser;

before(async () => {
  [county, browser] = await Promise.all([openCounty(), openBrowser()]);
});
after(() => Promise.all([browser.close(), county.close()]));

for (const viewport of screens) {
  const size = `${viewport.width}×${viewport.height}`;

  test(`without JavaScript, a word is said, answered, judged twice and public without a word of it, at ${size}`, async () => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false, locale: 'zh-CN' });
    const page = await context.newPage();
    const examined = await examiner(browser, viewport);
    const slip = await saysSomething(page, examined);
    await follows(page, examined, slip);
    await isAnswered(slip.number, '关了阀门，明天来修。');
    await judges(page, examined, actsZh.unresolved.label);
    await examined.look(page, 'judged unresolved');
    await isAnswered(slip.number, '换了一段水管。');
    await judges(page, examined, actsZh.resolved.label);
    await page.getByText(ends.closed.label, { exact: true }).first().waitFor();
    assert.equal(await page.getByRole('heading', { name: words.matterJudge }).count(), 0, 'the last word was said');
    await isPublic(page, examined, slip.number);
    await Promise.all([context.close(), examined.close()]);
  });

  test(`without JavaScript, the regulation is drawn and told, English and large print are one press away, at ${size}`, async () => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: false, locale: 'zh-CN' });
    const page = await context.newPage();
    const examined = await examiner(browser, viewport);
    await page.goto(county.url);
    await page.getByRole('link', { name: words.homeHow }).click();
    await page.getByRole('link', { name: serviceRequestZh.title }).click();
    const flow = page.getByRole('img', { name: steps.received.label });
    await page.waitForLoadState('load');
    assert.ok(await flow.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0), 'drawn');
    assert.match((await page.textContent('main')) ?? '', /第14条[\s\S]*《/);
    await examined.look(page, 'the regulation');
    await page.getByRole('link', { name: words.large }).click();
    await examined.look(page, 'the regulation in large print');
    await page.getByRole('link', { name: words.otherLang }).click();
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    await page.getByRole('link', { name: pageEn.normal }).waitFor();
    await page.getByRole('link', { name: pageEn.toHome, exact: true }).click();
    await page.getByRole('heading', { name: pageEn.homeTitle }).waitFor();
    await examined.look(page, 'home in English and large print');
    await Promise.all([context.close(), examined.close()]);
  });
}

test('the first view is at most 60 KB as it comes over the line, and its script makes no error', async () => {
  const page = await browser.newPage();
  const errors = errorsOn(page);
  const parts: Promise<number>[] = [];
  page.on('requestfinished', (request) => parts.push(request.sizes().then((sizes) => sizes.responseBodySize)));
  await page.goto(county.url, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(parts)).reduce((sum, part) => sum + part, 0);
  assert.ok(parts.length >= 3 && bytes <= 60 * 1024, `${bytes} bytes in ${parts.length} answers`);
  assert.deepEqual(errors, []);
  await accessible(page, 'home with its script');
  await page.close();
});

test('unsent words of a service request stay on the device for a day; of a petition or a report none', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('draft:')));
  for (const procedure of ['petition', 'accusation']) {
    await page.goto(`${county.url}/say/${procedure}`);
    await page.locator('main form textarea').first().fill(said.detail);
    assert.deepEqual(await kept(), [], procedure);
  }
  await page.goto(`${county.url}/say`);
  await page.getByLabel(fields.subject.label).fill(said.subject);
  await page.reload();
  assert.equal(await page.getByLabel(fields.subject.label).inputValue(), said.subject);
  await page.evaluate(() => {
    const [name = ''] = Object.keys(localStorage);
    const { said } = JSON.parse(localStorage.getItem(name) ?? '');
    localStorage.setItem(name, JSON.stringify({ at: Date.now() - 86_400_001, said }));
    localStorage.setItem('draft:petition', 'what an earlier version left');
  });
  await page.goto(county.url);
  assert.deepEqual(await kept(), [], 'a day later, on whatever page');
  await page.goto(`${county.url}/say`);
  await page.getByLabel(fields.subject.label).fill(said.subject);
  await page.getByLabel(fields.detail.label).fill(said.detail);
  await page.getByLabel(words.placeWords).fill(said.where);
  assert.equal((await kept()).length, 1);
  await page.getByRole('button', { name: words.saySubmit }).click();
  await page.getByRole('heading', { name: words.slipDone }).waitFor();
  assert.deepEqual(await kept(), [], 'once it is sent');
  await context.close();
});

interface Slip {
  readonly number: string;
  readonly code: string;
}

async function saysSomething(page: Page, examined: Examiner): Promise<Slip> {
  await page.goto(county.url);
  await examined.look(page, 'home');
  await page.getByRole('link', { name: words.homeSay }).click();
  await examined.look(page, 'say something');
  await page.getByLabel(fields.detail.label).fill(said.detail);
  await page.getByLabel(words.placeWords).fill(said.where);
  await page.getByText(words.sayContact).click();
  await page.getByLabel(words.personPhone, { exact: true }).fill(said.phone);
  await page.getByRole('button', { name: words.saySubmit }).click();
  await page.getByRole('alert').getByText(fields.subject.label).waitFor();
  assert.match((await page.getByRole('alert').textContent()) ?? '', new RegExp(faultsZh.empty));
  assert.equal(await page.getByLabel(fields.detail.label).inputValue(), said.detail);
  assert.equal(await page.getByLabel(words.placeWords).inputValue(), said.where);
  assert.equal(await page.getByLabel(words.personPhone, { exact: true }).inputValue(), said.phone);
  await examined.look(page, 'refused');
  await page.getByLabel(fields.subject.label).fill(said.subject);
  await page.getByRole('button', { name: words.saySubmit }).click();
  return slipOn(page, examined);
}

async function slipOn(page: Page, examined: Examiner): Promise<Slip> {
  await page.getByRole('heading', { name: words.slipDone }).waitFor();
  await page.getByRole('img', { name: words.slipQr }).waitFor();
  const paper = (await page.getByRole('region', { name: words.slipTitle }).textContent()) ?? '';
  assert.match(paper, new RegExp(`${words.slipDue}.*\\d+月\\d+日`), 'the day by which something must have happened');
  const [, number = '', code = ''] = /(\d{6}-\d{5})[\s\S]*?(\d{4} \d{4})/.exec(paper) ?? [];
  assert.ok(number && code, paper);
  await examined.look(page, 'slip');
  return { number, code };
}

async function follows(page: Page, examined: Examiner, { number, code }: Slip): Promise<void> {
  await page.getByRole('link', { name: words.slipGo }).click();
  await page.getByRole('button', { name: words.matterLeave }).click();
  await page.goto(`${county.url}/follow`);
  await examined.look(page, 'follow');
  await page.getByLabel(words.followNumber).fill(number);
  await page.getByLabel(words.followCode).fill(code.startsWith('0000') ? '11111111' : '00000000');
  await page.getByRole('button', { name: words.followSubmit }).click();
  await page.getByRole('alert').getByText(words.followWrong).waitFor();
  assert.equal(await page.getByLabel(words.followNumber).inputValue(), number);
  await examined.look(page, 'a wrong code');
  await page.getByLabel(words.followCode).fill(code);
  await page.getByRole('button', { name: words.followSubmit }).click();
  await page.getByRole('heading', { name: said.subject }).waitFor();
  await page.getByText(steps.received.label, { exact: true }).first().waitFor();
  await examined.look(page, 'followed');
}

/** What the offices do meanwhile, the first time from dispatch to the handler's answer. */
async function isAnswered(number: string, reply: string): Promise<void> {
  const posts = ['hotline-station', 'nongshui-unit', 'nongshui-handler'] as const;
  const [station, unit, handler] = await Promise.all([
    county.post(posts[0]),
    county.post(posts[1]),
    county.post(posts[2]),
  ]);
  const [matter] = (await station.get<MatterList>(`/api/matters?q=${number}`)).items;
  assert.ok(matter);
  if (matter.step === 'received') {
    await station.does(matter.id, 'dispatch', { unit: 'nongshui' });
    await unit.does(matter.id, 'accept');
    await unit.does(matter.id, 'allocate', { handler: posts[2] });
  }
  await handler.does(matter.id, 'answer', { reply });
}

async function judges(page: Page, examined: Examiner, word: string): Promise<void> {
  await page.reload();
  await page.getByRole('heading', { name: actsZh.answer.label }).waitFor();
  await examined.look(page, 'answered');
  await page.getByLabel(/^2分/).check();
  await page.getByLabel(fields.words.label).fill('昨天晚上又漏了。');
  await page.getByRole('button', { name: word, exact: true }).click();
  await page.getByRole('status').waitFor();
  assert.match((await page.getByRole('list').allInnerTexts()).join(), /昨天晚上又漏了。/);
}

/** The list and the matter's public page hold nothing that the resident or an office wrote. */
async function isPublic(page: Page, examined: Examiner, number: string): Promise<void> {
  await page.goto(`${county.url}/public`);
  const whole = [await page.content()];
  await examined.look(page, 'public list');
  await page.locator(`a[href$="${number}"]`).click();
  await page.getByText(ends.closed.label).first().waitFor();
  await examined.look(page, 'a public matter');
  whole.push(await page.content());
  for (const secret of [...Object.values(said), '水管', '昨天晚上']) assert.ok(!whole.join().includes(secret), secret);
}

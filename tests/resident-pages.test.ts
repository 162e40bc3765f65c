import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { consentOn } from '#regulations/consents.ts';
import { type County, openCounty } from './county.ts';
import type { Person } from './person.ts';
import { png } from './pictures.ts';
import { hiddenIn, type Page, type Visitor, visitor } from './visitor.ts';

let county: County;
let station: Person;
let unit: Person;
let superior: Person;

before(async () => {
  county = await openCounty();
  const posts = ['hotline-station', 'nongshui-unit', 'county-government-superior'];
  [station, unit, superior] = (await Promise.all(posts.map(county.post))) as [Person, Person, Person];
});
after(() => county.close());

const said = { subject: '三组路灯不亮', detail: '坏了五天，晚上看不见路。' };
/** Somebody who has said something on the page and holds the slip. */
async function spoken(
  form: Record<string, string> = said,
): Promise<{ me: Visitor; slip: Page; number: string; id: string }> {
  const me = visitor(county.url);
  const asked = await me.get('/say');
  const slip = await me.send('/say', { ...hiddenIn(asked, '/say'), looked: 'yes', ...form });
  assert.equal(slip.status, 200, slip.text);
  const number = /\/m\/([\d-]+)\/slip/.exec(slip.path)?.[1] ?? '';
  const { rows } = await county.running.database.app.query<{ id: string }>('select id from matter where number = $1', [
    number,
  ]);
  return { me, slip, number, id: rows[0]?.id ?? '' };
}

const codeOn = ({ text }: Page): string => (/<dd class="big">(\d{4} \d{4})</.exec(text)?.[1] ?? '').replace(' ', '');

/** Sends the judgement form of the matter's page. */
async function judges(me: Visitor, number: string, act: string, more: Record<string, string> = {}): Promise<Page> {
  const action = `/m/${number}/do`;
  return me.send(action, { ...hiddenIn(await me.get(`/m/${number}`), action), act, ...more });
}

test('a form sent twice, with a photo each time, makes one matter and gives the same slip', async () => {
  const me = visitor(county.url);
  const form = { ...hiddenIn(await me.get('/say'), '/say'), ...said };
  const photo = () => new File([png], '路灯.png');
  const [one, two] = [await me.send('/say', form, [photo()]), await me.send('/say', form, [photo()])];
  assert.equal(one.path, two.path);
  assert.equal(codeOn(one), codeOn(two));
  const other = await me.send('/say', { ...form, subject: '另外一件事' });
  assert.equal(other.status, 422, 'another matter with the key of the first is asked back');
  assert.ok(other.text.includes('另外一件事'));
});

test('what one agrees to stands on the form in the very words that one’s own page says later', async () => {
  const agreed = consentOn('contact', county.running.house.now().slice(0, 10))?.zh ?? '-';
  const { me, number } = await spoken({ ...said, 'contact.name': '王小明', 'contact.phone': '13800138000' });
  assert.ok((await me.get('/say')).text.includes(agreed));
  assert.ok((await me.get(`/m/${number}/mine`)).text.includes(agreed));
});

test('a refused form comes back with what was written, what is wrong, and the photo kept', async () => {
  const me = visitor(county.url);
  const hidden = hiddenIn(await me.get('/say'), '/say');
  const back = await me.send('/say', { ...hidden, subject: '<b>路灯"不亮', 'contact.phone': 'abc' }, [
    new File([png], '灯.png'),
  ]);
  assert.equal(back.status, 422);
  assert.ok(back.text.includes('value="&lt;b&gt;路灯&quot;不亮"'));
  assert.match(back.text, /href="#f-detail">“详细说说”/);
  assert.match(back.text, /href="#f-contact">/);
  assert.match(back.text, /<details open><summary>留个电话/);
  const kept = /name="photos.kept" value="([\w-]+)"/.exec(back.text)?.[1] ?? '';
  const slip = await me.send('/say', { ...hidden, ...said, looked: 'yes', 'photos.kept': kept }, []);
  assert.match(slip.path, /\/slip$/);
  assert.match((await me.get(slip.path.replace('/slip', ''))).text, new RegExp(`/files/${kept}`));
});

test('a file that is no photo is named and not taken', async () => {
  const me = visitor(county.url);
  const hidden = hiddenIn(await me.get('/say'), '/say');
  const back = await me.send('/say', { ...hidden, ...said }, [new File(['<script>'], '坏.html')]);
  assert.equal(back.status, 422);
  assert.ok(back.text.includes('“坏.html”不是照片'));
});

test('a wrong code and an unknown number are answered alike; ten wrong tries from one address are enough, and an open session goes on', async () => {
  const { slip, number } = await spoken();
  const guesser = visitor(county.url);
  const wrong = await guesser.send('/follow', { number, code: '00000000' });
  const unknown = await guesser.send('/follow', { number: '260101-99999', code: '00000000' });
  assert.deepEqual([wrong.status, unknown.status], [403, 403]);
  assert.equal(wrong.text.replaceAll(number, ''), unknown.text.replaceAll('260101-99999', ''));
  const right = await guesser.send('/follow', {
    number: number.replace('-', ' '),
    code: codeOn(slip).replace(/^(....)/, '$1 '),
  });
  assert.equal(right.path, `/m/${number}`);
  for (let i = 0; i < 9; i++) await guesser.send('/follow', { number, code: '00000001' });
  assert.equal((await guesser.send('/follow', { number, code: codeOn(slip) })).status, 429);
  assert.equal((await guesser.get(`/m/${number}`)).status, 200, 'an open session is not ended by it');
});

test('without the slip a matter is not shown, and a photo of it neither', async () => {
  const { number } = await spoken();
  assert.equal((await visitor(county.url).get(`/m/${number}`)).path, `/follow/${number}?again=1`);
  assert.equal((await visitor(county.url).get(`/m/${number}/files/00000000-0000-0000-0000-000000000000`)).status, 404);
});

test('on the page alone: unresolved goes back to the unit, then up, and the last word is the resident’s', async () => {
  const { me, number, id } = await spoken();
  assert.doesNotMatch((await me.get(`/m/${number}`)).text, /id="judge"/, 'nothing to judge before an answer');
  await station.does(id, 'dispatch', { unit: 'nongshui' });
  await unit.does(id, 'accept');
  await unit.does(id, 'answer', { reply: '已经修好。' });
  const wrong = await judges(me, number, 'unresolved', { rating: '9', words: '还是不亮' });
  assert.equal(wrong.status, 422);
  assert.ok(wrong.text.includes('还是不亮'), 'what was written is still there');
  const page = await me.get(`/m/${number}`);
  assert.ok(page.text.includes('已经修好。'));
  const form = { ...hiddenIn(page, `/m/${number}/do`), act: 'unresolved', rating: '1', words: '还是不亮' };
  const [first, again] = [await me.send(`/m/${number}/do`, form), await me.send(`/m/${number}/do`, form)];
  assert.deepEqual([first.path, again.path], [`/m/${number}?done=yes`, `/m/${number}?done=yes`]);
  await unit.does(id, 'answer', { reply: '换了灯。' });
  await judges(me, number, 'unresolved');
  await superior.does(id, 'answer', { reply: '县里换了线路。' });
  const end = await judges(me, number, 'resolved', { rating: '5' });
  assert.match(end.text, /class="solved">/);
  assert.doesNotMatch(end.text, /id="judge"/);
});

test('what ends unresolved names the other roads', async () => {
  const { me, number, id } = await spoken();
  await station.does(id, 'answer', { reply: '不归本县。' });
  await judges(me, number, 'unresolved');
  await station.does(id, 'answer', { reply: '还是不归。' });
  await judges(me, number, 'unresolved');
  await superior.does(id, 'answer', { reply: '确实不归。' });
  const end = await judges(me, number, 'unresolved');
  assert.ok(end.text.includes('还可以走的路') && end.text.includes('听溪县人民法院'));
});

test('a form from another site, or without our token, does nothing', async () => {
  const { me, number, id, slip } = await spoken();
  const action = `/m/${number}/do`;
  const hidden = hiddenIn(await me.get(`/m/${number}/do/withdraw`), action);
  const stolen = await me.send(action, { ...hidden, token: '0'.repeat(32), act: 'withdraw' });
  assert.equal(stolen.status, 403);
  const outside = visitor(county.url, { origin: 'https://elsewhere.example' });
  await outside.send('/follow', { number, code: codeOn(slip) });
  assert.equal((await outside.send(action, { ...hidden, act: 'withdraw' })).status, 403);
  const { rows } = await county.running.database.app.query('select step from matter where id = $1', [id]);
  assert.deepEqual(rows, [{ step: 'received' }]);
  assert.equal((await me.send(action, { ...hidden, act: 'withdraw' })).path, `/m/${number}?done=yes`);
});

test('a petition is said on the form drawn from its regulation, keeps who spoke sealed, and is never public', async () => {
  const me = visitor(county.url);
  const asked = await me.get('/say/petition');
  assert.match(asked.text, /name="contact.address"/);
  const form = {
    ...hiddenIn(asked, '/say/petition'),
    subject: '占地补偿',
    detail: '没有给。',
    kind: 'claim',
    'contact.name': '某某',
  };
  const slip = await me.send('/say/petition', form);
  const number = /\/m\/([\d-]+)\/slip/.exec(slip.path)?.[1] ?? '';
  assert.match(slip.text, /信访工作条例/);
  const page = await me.get(`/m/${number}`);
  assert.ok(page.text.includes('没有给。') && !page.text.includes('某某'), 'who spoke stays sealed on the page too');
  assert.equal((await visitor(county.url).get(`/public/${number}`)).status, 404);
});

test('the public list holds no word, name, telephone number or closer place of a resident', async () => {
  const secret = {
    subject: '密语甲',
    detail: '密语乙',
    'place.words': '密语丙',
    'contact.name': '密语丁',
    'contact.phone': '13712345678',
  };
  const { number, id } = await spoken(secret);
  await station.does(id, 'answer', { reply: '密语戊' });
  const anyone = visitor(county.url);
  for (const path of ['/', '/public', `/public/${number}`]) {
    const { status, text } = await anyone.get(path);
    assert.equal(status, 200);
    assert.ok(text.includes(number), `${path} lists it`);
    assert.doesNotMatch(text, /密语|13712345678/, path);
  }
});

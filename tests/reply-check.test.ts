import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { noChannels } from '#server/channels/settings.ts';
import type { EntryView, MatterList, Problem } from '#server/routes/contract.ts';
import type { MachineWordsView } from '#server/routes/machine-words.ts';
import type { ReplyCheckView } from '#server/routes/reply-check.ts';
import { type County, type Mine, openCounty } from './county.ts';
import type { Person } from './person.ts';

/** An endpoint of the office's own: remembers what it was sent. */
const sent: string[] = [];
const machine = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    sent.push(Buffer.concat(pieces).toString());
    response.end(JSON.stringify({ choices: [{ message: { content: '您好。【请填写】' } }] }));
  });
});

let county: County;
let station: Person;
let handler: Person;
let mine: Mine;

before(async () => {
  await new Promise<void>((resolve) => machine.listen(0, '127.0.0.1', resolve));
  const inside = `127.0.0.1:${(machine.address() as AddressInfo).port}`;
  const model = { url: `http://${inside}/v1`, key: '', name: 'small' };
  county = await openCounty({ inside: [inside], channels: { ...noChannels, model } });
  county.setClock('2026-03-02T09:00:00+08:00');
  const [hotline, unit, hand] = (await Promise.all(
    ['hotline-station', 'nongshui-unit', 'nongshui-handler'].map(county.post),
  )) as [Person, Person, Person];
  [station, handler] = [hotline, hand];
  mine = await county.says('service-request', {
    subject: '东头村三组水渠堵了',
    detail: '我叫张小明,住柳林路12号3栋。水渠堵了半个月,请问什么时候能清?',
    contact: { name: '欧阳建国', phone: '13800000000' },
  });
  await station.does(mine.id, 'dispatch', { unit: 'nongshui' });
  await unit.does(mine.id, 'accept');
  await unit.does(mine.id, 'allocate', { handler: 'nongshui-handler' });
});
after(async () => {
  machine.closeAllConnections();
  machine.close();
  await county.close();
});

const address = () => `/api/matters/${mine.id}/reply-check`;
const asks = <T = Problem>(who: Person, body: object, path = '') =>
  who.send<T>('POST', `${address()}${path}`, { body });
const checked = async (who: Person, data: object, path = '') => {
  const { status, body } = await asks<ReplyCheckView>(who, { act: 'answer', data }, path);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};
const codes = ({ items }: ReplyCheckView) => items.map(({ code }) => code);

test('whoever may answer is told what the reply lacks, with the words it rests on, and nothing is kept', async () => {
  const reply = '您好。我们3月1日到现场看了水渠,淤泥约20米。将于3月20日前清完。';
  const found = await checked(handler, { reply });
  assert.ok(codes(found).includes('basis-missing'));
  assert.ok(codes(found).includes('asked-spoken'));
  const promise = found.items.find(({ code }) => code === 'promise-found') ?? assert.fail();
  assert.deepEqual(promise.promise, { promised: '将于3月20日前清完。', 'promised-by': '2026-03-20' });
  const [quote] = promise.quotes;
  assert.equal(reply.slice(quote?.from, quote?.to), '将于3月20日前清完。');
  const entries = await handler.get<EntryView[]>(`/api/matters/${mine.id}/entries`);
  assert.deepEqual(
    entries.map(({ act }) => act),
    ['register', 'dispatch', 'accept', 'allocate'],
  );
});

test('what was promised, taken over with one press, is recorded by the answer and opens the promise', async () => {
  const reply = '您好。将于3月20日前清完水渠。';
  const { items } = await checked(handler, { reply });
  const data = { reply, ...items.find(({ promise }) => promise !== undefined)?.promise };
  assert.ok(codes(await checked(handler, data)).includes('promise-kept'));
  await handler.does(mine.id, 'answer', data);
  await county.settled();
  const promises = await station.get<MatterList>('/api/matters?procedure=promise');
  assert.deepEqual(
    promises.items.map(({ due }) => due?.slice(0, 10)),
    ['2026-03-20'],
  );
  await mine.me.does(mine.id, 'unresolved', { words: '请问上游那一段清不清?' });
});

test('what the resident said since is asked too, and an English reply is read for days and telephones alone', async () => {
  const missed = await checked(handler, { reply: '已转相关部门处理。' });
  const asked = missed.items.find(({ code }) => code === 'asked-missed')?.asked ?? [];
  assert.ok(
    asked.some((words) => words.includes('上游')),
    JSON.stringify(asked),
  );
  const english = await checked(handler, { reply: 'We will clean it.' }, '?lang=en');
  assert.deepEqual([english.language, codes(english)], ['other', ['date-missing', 'contact-missing']]);
  assert.match(english.items[0]?.title ?? '', /by when/);
});

test('who may not answer is refused with the rule, who may not see it finds nothing', async () => {
  const body = { act: 'answer', data: { reply: '您好。' } };
  const party = await asks(mine.me, body);
  assert.equal(party.status, 403);
  assert.equal(party.body.rule, 'service-request/handling/answer/not-yours');
  const other = await county.post('jiaotong-unit');
  assert.equal((await asks(other, body)).status, 404);
  assert.equal((await asks(county.stranger, body)).status, 401);
  assert.equal((await asks(handler, { act: 'hover', data: {} })).status, 422);
});

test('a machine drafts on a press: the person is covered, the look is an entry the resident reads, and the answer goes on', async () => {
  const body = { act: 'answer', data: { reply: '欧阳建国来过电话13800000000。' } };
  const drafted = await handler.send<MachineWordsView>('POST', `/api/matters/${mine.id}/machine-draft`, { body });
  assert.equal(drafted.status, 200, JSON.stringify(drafted.body));
  assert.equal(drafted.body.words, '您好。【请填写】');
  const said = sent.at(-1) ?? assert.fail();
  for (const personal of ['欧阳建国', '13800000000', '张小明', '柳林路12号'])
    assert.ok(!said.includes(personal), personal);
  assert.match(said, /水渠堵了半个月/);
  const looks = await mine.me.get<{ items: EntryView[] }>(`/api/matters/${mine.id}/looks`);
  assert.match(looks.items.at(-1)?.sentence ?? '', /请机器起草答复/);
  assert.equal(looks.items.at(-1)?.seq, drafted.body.last);
  const summed = await handler.send<MachineWordsView>('POST', `/api/matters/${mine.id}/machine-summary`, { body: {} });
  assert.equal(summed.status, 200);
  assert.ok(!sent.at(-1)?.includes('欧阳建国'));
  assert.ok(codes(await checked(handler, { reply: drafted.body.words })).includes('complete-gaps'));
});

test('that a machine can be asked is said to everybody, on the page about personal information', async () => {
  const { body } = await county.stranger.send<string>('GET', '/privacy', { headers: { 'accept-language': 'zh' } });
  assert.match(body, /本县接了起草助手/);
});

test('no machine is asked by whoever may not answer, nor about a matter set apart', async () => {
  const before = sent.length;
  const body = { act: 'answer', data: {} };
  const draft = (who: Person, id: string) => who.send<Problem>('POST', `/api/matters/${id}/machine-draft`, { body });
  assert.equal((await draft(mine.me, mine.id)).status, 401);
  assert.equal((await draft(await county.post('jiaotong-unit'), mine.id)).status, 404);
  const told = await county.says('petition', { subject: '举报', detail: '村里账目不清。', kind: 'accusation' });
  const petitions = await county.post('petition-office-petition-office');
  const apart = await petitions.send<Problem>('POST', `/api/matters/${told.id}/machine-summary`, { body: {} });
  assert.deepEqual([apart.status, apart.body.type], [403, 'urn:huiyin:problem:machine-never']);
  assert.equal(sent.length, before);
});

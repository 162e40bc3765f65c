import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { EntryView, MatterLine, MatterList, MatterView, Problem, SessionView } from '#server/routes/contract.ts';
import { type County, openCounty, type Slip, saying } from './county.ts';
import { type Done, type Letter, type Person, person } from './person.ts';
import { png } from './pictures.ts';

let county: County;
let station: Person;
let auditor: Person;

before(async () => {
  county = await openCounty({ stories: true });
  [station, auditor] = [await county.post('hotline-station'), await county.post('county-government-auditor')];
});
after(() => county.close());

const english = { 'accept-language': 'en-GB,en;q=0.8' };
const intake = (who: Person, body: object, key: string) =>
  who.send<Slip & Problem>('POST', '/api/matters', { body, headers: { 'idempotency-key': key } });

test('health, readiness, figures for monitoring and the description of the API answer anybody', async () => {
  assert.deepEqual(await county.stranger.get('/healthz'), { status: 'ok' });
  assert.deepEqual(await county.stranger.get('/readyz'), { status: 'ready' });
  assert.match(await county.stranger.get<string>('/metrics'), /^huiyin_matters_open \d+$/m);
  const { paths } = await county.stranger.get<{ paths: object }>('/api/openapi.json');
  for (const path of ['/api/matters', '/api/matters/{id}', '/api/matters/{id}/acts', '/api/follow', '/api/sessions']) {
    assert.ok(path in paths, path);
  }
});

test('sign-in gives a token and a cookie; a wrong password and an unknown name are told alike', async () => {
  const wrong = { username: 'hotline-station', password: 'wrong' };
  const [known, unknown] = await Promise.all(
    [wrong, { ...wrong, username: 'nobody' }].map((body) =>
      county.stranger.send<Problem>('POST', '/api/sessions', { body }),
    ),
  );
  assert.deepEqual([known?.status, unknown?.status], [401, 401]);
  assert.deepEqual(known?.body, unknown?.body);
  const session = await station.get<SessionView>('/api/session');
  assert.deepEqual(
    session.posts.map(({ office, unit }) => [office, unit]),
    [['station', 'hotline']],
  );
  assert.equal((await person(county.url, 'no-such-token').send('GET', '/api/session')).status, 401);
});

test('an intake answers 201 with number, code and receipt; the code opens that matter and no other', async () => {
  const { status, body } = await county.stranger.send<Slip>('POST', '/api/matters', {
    body: { procedure: 'service-request', form: saying },
  });
  assert.equal(status, 201);
  assert.match(body.number, /^\d{6}-\d{5,}$/);
  assert.match(body.code, /^\d{8}$/);
  const other = await county.says('service-request');
  assert.equal((await other.me.send('GET', `/api/matters/${body.id}`)).status, 404);
  assert.equal((await other.me.get<MatterList>('/api/matters?total=1')).total, 1);
  const wrong = { number: body.number, code: other.code };
  assert.equal((await county.stranger.send('POST', '/api/follow', { body: wrong })).status, 401);
});

test('the same Idempotency-Key gives the same slip; with another body it is refused', async () => {
  const body = { procedure: 'service-request', form: saying };
  const [first, again] = [await intake(county.stranger, body, 'twice'), await intake(county.stranger, body, 'twice')];
  const slip = ({ body: { id, number, code } }: typeof first) => ({ id, number, code });
  assert.deepEqual([again.status, slip(again)], [201, slip(first)]);
  const other = await intake(county.stranger, { ...body, form: { ...saying, subject: '别的事' } }, 'twice');
  assert.equal(other.status, 422);
});

test('a key is its sender’s own: it tells nothing of another’s, and serves its sender once', async () => {
  await intake(county.stranger, { procedure: 'service-request', form: saying }, 'mine');
  const { me, id } = await county.says('service-request');
  const headers = { 'idempotency-key': 'mine' };
  const withdraw = { body: { act: 'withdraw' }, headers };
  const [first, again] = [await doing(me, id, withdraw), await doing(me, id, withdraw)];
  assert.deepEqual([first.status, again.status], [200, 200]);
  assert.equal(again.body.entry.seq, first.body.entry.seq, 'done once');
  const other = { body: { act: 'withdraw', data: { words: '算了' } }, headers };
  assert.equal((await doing(me, id, other)).status, 422);
});

const doing = (me: Person, id: string, letter: Letter) => me.send<Done>('POST', `/api/matters/${id}/acts`, letter);

test('a repeated intake gets its first receipt, whatever has been done since', async () => {
  const body = { procedure: 'service-request', form: saying };
  const first = await intake(county.stranger, body, 'later');
  const done = await station.send('POST', `/api/matters/${first.body.id}/acts`, {
    body: { act: 'answer', data: { reply: '已修好。' } },
  });
  assert.equal(done.status, 200);
  assert.deepEqual((await intake(county.stranger, body, 'later')).body, first.body);
});

test('staff whose posts may not register such a matter are told which rule says so', async () => {
  const body = { procedure: 'service-request', form: saying };
  const { status, body: refusal } = await intake(auditor, body, 'not-mine');
  assert.equal(status, 403);
  assert.equal(refusal.rule, 'service-request/open/register/not-open-to');
  assert.ok(refusal.law);
});

test('the same act sent twice with one key is done once and answered alike', async () => {
  const { me, id } = await county.says('service-request');
  const letter = { body: { act: 'withdraw', data: { words: '好了' } }, headers: { 'idempotency-key': 'once' } };
  const answers = await Promise.all(
    [1, 2, 3].map(() => me.send<{ entry: EntryView }>('POST', `/api/matters/${id}/acts`, letter)),
  );
  assert.deepEqual(
    answers.map(({ status, body }) => [status, body.entry.seq]),
    [
      [200, 2],
      [200, 2],
      [200, 2],
    ],
  );
  assert.equal((await me.get<EntryView[]>(`/api/matters/${id}/entries`)).length, 2);
});

test('errors are problem details in the caller’s language, and name what is wrong', async () => {
  const { me, id } = await county.says('service-request');
  const send = (who: Person, method: string, path: string, body?: object, headers = {}) =>
    who.send<Problem>(method, path, { ...(body && { body }), headers });
  const acts = `/api/matters/${id}/acts`;
  const cases: [number, Awaited<ReturnType<typeof send>>][] = [
    [401, await send(county.stranger, 'GET', '/api/matters')],
    [401, await send(county.stranger, 'GET', `/api/matters/${id}`)],
    [404, await send(station, 'GET', '/api/matters/00000000-0000-0000-0000-000000000000')],
    [404, await send(station, 'GET', '/api/nothing')],
    [404, await send(county.stranger, 'POST', '/api/matters', { procedure: 'nothing', form: saying })],
    [403, await send(me, 'POST', acts, { act: 'dispatch', data: { unit: 'nongshui' } })],
    [409, await send(me, 'POST', acts, { act: 'withdraw', after: 9 })],
    [422, await send(station, 'POST', acts, { act: 'dispatch', data: { unit: '没有' } })],
    [422, await send(station, 'POST', acts, { act: 'conjure' })],
    [422, await send(station, 'POST', acts, { data: {} })],
    [
      422,
      await send(county.stranger, 'POST', '/api/matters', { procedure: 'service-request', form: { subject: '路灯' } }),
    ],
    [
      422,
      await send(county.stranger, 'POST', '/api/matters', {
        procedure: 'service-request',
        form: { ...saying, spell: 1 },
      }),
    ],
    [400, await send(station, 'GET', '/api/matters?cursor=nonsense')],
    [422, await send(station, 'GET', '/api/matters?limit=1000')],
  ];
  for (const [i, [status, reply]] of cases.entries()) {
    assert.equal(reply.status, status, `case ${i}: ${JSON.stringify(reply.body)}`);
    assert.match(reply.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.equal(reply.body.status, status);
    assert.ok(reply.body.type && reply.body.title, `case ${i}`);
    assert.match(reply.body.message, /\p{Script=Han}/u);
  }
  assert.equal(cases[6]?.[1].body.last, 1, 'a stale act says what is last');
  const { body, headers } = await send(me, 'POST', acts, { act: 'dispatch' }, english);
  assert.doesNotMatch(body.message, /\p{Script=Han}/u);
  assert.match(body.law ?? '', /art/i);
  assert.equal(headers.get('content-language'), 'en');
});

test('broken JSON, a body too large and a wrong kind of body are told, not broken at', async () => {
  const send = (body: string, type: string) =>
    fetch(`${county.url}/api/matters`, { method: 'POST', body, headers: { 'content-type': type } });
  assert.equal((await send('{"procedure":', 'application/json')).status, 400);
  assert.equal((await send('<x/>', 'application/xml')).status, 415);
  assert.equal((await send(JSON.stringify({ x: 'x'.repeat(3e6) }), 'application/json')).status, 413);
});

test('what the database cannot hold and addresses that cannot be read are the caller’s to put right, not ours', async () => {
  const { me, id } = await county.says('service-request');
  const send = (method: string, path: string, body?: object) =>
    me.send<Problem>(method, path, body === undefined ? {} : { body });
  const cases: [number, Awaited<ReturnType<typeof send>>][] = [
    [422, await send('POST', '/api/sessions', { username: 'a\u0000', password: 'b' })],
    [422, await send('GET', '/api/matters?q=%00')],
    [422, await send('GET', '/api/registers/units/%00/history')],
    [409, await send('POST', `/api/matters/${id}/acts`, { act: 'withdraw', after: 1e21 })],
    [400, await send('GET', '/api/matters/%ED%A0%80')],
    [400, await send('GET', `/api/matters/${'x'.repeat(400)}`)],
  ];
  for (const [i, [status, reply]] of cases.entries()) {
    assert.equal(reply.status, status, `case ${i}: ${JSON.stringify(reply.body)}`);
    assert.match(reply.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.match(reply.body.message, /\p{Script=Han}/u);
  }
  const cheerful = { procedure: 'service-request', form: { ...saying, subject: '💡'.repeat(100) } };
  assert.equal((await me.send('POST', '/api/matters', { body: cheerful })).status, 201, 'an emoji is one character');
  for (const bounded of ['', '; boundary=b', `; boundary=${'b'.repeat(300)}`]) {
    const body = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nx';
    const headers = { 'content-type': `multipart/form-data${bounded}` };
    assert.equal((await fetch(`${county.url}/api/files`, { method: 'POST', body, headers })).status, 400, bounded);
  }
});

test('one matter, its history and its next acts have the shapes the pages read', async () => {
  const { me, id, number } = await county.says('service-request');
  const matter = await me.get<MatterView>(`/api/matters/${id}`);
  assert.deepEqual([matter.id, matter.number, matter.step, matter.last], [id, number, 'received', 1]);
  assert.equal(matter.clocks[0]?.name, 'received');
  for (const time of [matter.opened, matter.due ?? '', matter.clocks[0]?.due ?? ''])
    assert.match(time, /^\d{4}-.*\+08:00$/);
  const [entry] = await me.get<EntryView[]>(`/api/matters/${id}/entries`);
  assert.deepEqual([entry?.seq, entry?.act, entry?.hash], [1, 'register', matter.head]);
  const proof = await me.get<{ verified: boolean }>(`/api/matters/${id}/proof`);
  assert.equal(proof.verified, true);
});

test('pages of a list follow each other without gap or double, while new matters come in', async () => {
  for (const sort of ['opened', 'due']) {
    const { total = 0 } = await auditor.get<MatterList>(`/api/matters?sort=${sort}&total=1&limit=1`);
    const seen: MatterLine[] = [];
    let next: string | null = '';
    while (next !== null) {
      const list: MatterList = await auditor.get<MatterList>(
        `/api/matters?sort=${sort}&limit=37${next && `&cursor=${next}`}`,
      );
      seen.push(...list.items);
      next = list.next;
      if (seen.length < 200) await county.says('service-request');
    }
    const ids = new Set(seen.map(({ id }) => id));
    assert.equal(ids.size, seen.length, 'one came twice');
    // By day of opening new ones come before the first page; by term they may come on a later one.
    if (sort === 'opened') assert.equal(seen.length, total);
    else assert.ok(seen.length >= total);
  }
});

test('`total=1` is exact, for every filter', async () => {
  for (const filter of [
    '',
    'procedure=petition',
    'step=handling',
    'unit=nongshui',
    'due=late',
    'open=0',
    'q=%E8%B7%AF%E7%81%AF',
    'place=430199101',
  ]) {
    const list = await auditor.get<MatterList>(`/api/matters?${filter}&total=1&limit=200`);
    let { length } = list.items;
    for (let { next } = list; next !== null; ) {
      const page = await auditor.get<MatterList>(`/api/matters?${filter}&limit=200&cursor=${next}`);
      length += page.items.length;
      next = page.next;
    }
    assert.equal(list.total, length, filter);
    assert.ok((list.total ?? 0) > 0, `${filter}: nothing to count`);
  }
});

test('files come in and go out only for those who see their matter; pages are no files', async () => {
  const form = (bytes: Uint8Array<ArrayBuffer>) => {
    const data = new FormData();
    data.append('file', new Blob([bytes]), '路灯.png');
    return data;
  };
  const post = (bytes: Uint8Array<ArrayBuffer>) =>
    fetch(`${county.url}/api/files`, { method: 'POST', body: form(bytes) });
  const brought = await post(Uint8Array.from(png));
  assert.equal(brought.status, 201);
  const { id } = (await brought.json()) as { id: string };
  assert.equal((await county.stranger.send('GET', `/api/files/${id}`)).status, 404);
  assert.equal((await post(Uint8Array.from(Buffer.from('<html><script>')))).status, 415);
});

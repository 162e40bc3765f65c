import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Email } from 'postal-mime';
import { channelsFrom } from '#server/channels/settings.ts';
import { queueDigests } from '#server/messages/digest.ts';
import type { MessageView } from '#server/routes/messages.ts';
import { signatureFor, signedHeaders } from '#server/who/signed-request.ts';
import { type County, openCounty, saying } from './county.ts';
import { type Box, mailBox, provider, type Request } from './letter-boxes.ts';

interface Text {
  readonly id: string;
  readonly to: string;
  readonly template: string;
  readonly text: string;
  readonly data: { readonly number?: string; readonly code?: string };
}

const noon = '2026-11-20T12:00:00+08:00';
let county: County;
let mails: Box<Email>;
let texts: Box<Request>;
let robot: Box<Request>;
let key: { readonly id: string; readonly secret: string };

before(async () => {
  mails = await mailBox((to) => to.startsWith('gone'));
  texts = await provider(({ body }) => {
    const refused = body.includes('13900000404');
    return refused ? { status: 422, body: {} } : { body: { id: `provider-${texts.all.length}` } };
  });
  robot = await provider(() => ({ body: { errcode: 0 } }));
  const channels = channelsFrom({
    HUIYIN_MAIL_ADDRESS: 'huiyin@county.example',
    HUIYIN_SMTP_URL: `smtp://127.0.0.1:${mails.port}`,
    HUIYIN_SMS_URL: `http://127.0.0.1:${texts.port}/send`,
    HUIYIN_SMS_SECRET: 'known to both',
    HUIYIN_STAFF_ROBOTS: `hotline-station dingtalk http://127.0.0.1:${robot.port}/robot/send?access_token=t SECx`,
  });
  county = await openCounty({ channels });
  county.setClock(noon);
  const admin = await county.post('county-government-admin');
  key = (await admin.send<typeof key>('POST', '/api/keys', { body: { name: '短信网关', purpose: 'webhook-in' } })).body;
});
after(async () => {
  await county.close();
  await Promise.all([mails.close(), texts.close(), robot.close()]);
});

/** A signed request of the gateway; `secret` another than it has. */
function gateway(path: string, body: object, secret = key.secret, time = (Date.now() / 1000).toFixed(3)) {
  const text = JSON.stringify(body);
  const signed = {
    [signedHeaders.key]: key.id,
    [signedHeaders.time]: time,
    [signedHeaders.signature]: signatureFor(secret, time, text),
  };
  return fetch(`${county.url}/api/channels/${path}`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/json', ...signed },
  });
}

const textTo = async (to: string, passes: (text: Text) => boolean = () => true): Promise<Text> => {
  const found = await texts.next(
    ({ body }) => (JSON.parse(body) as Text).to === to && passes(JSON.parse(body) as Text),
  );
  return JSON.parse(found.body) as Text;
};

const stationDispatches = async (id: string) =>
  (await county.post('hotline-station')).does(id, 'dispatch', { unit: 'zhujian' });
const statesOf = async (id: string): Promise<readonly string[]> =>
  (await (await county.post('hotline-station')).get<{ items: MessageView[] }>(`/api/matters/${id}/messages`)).items.map(
    ({ channel, kind, state }) => `${channel} ${kind} ${state}`,
  );
const until = async (id: string, states: readonly string[]) => {
  for (const end = Date.now() + 10_000; Date.now() < end && String(await statesOf(id)) !== String(states); )
    await new Promise((resolve) => setTimeout(resolve, 30));
  assert.deepEqual(await statesOf(id), states);
};

test('a text message by the signed gateway becomes a request; the receipt goes back signed, and its delivery is told', async () => {
  const sent = { channel: 'sms', from: '13900000001', text: `${saying.subject}\n${saying.detail}`, id: 'mo-1' };
  const reply = await gateway('messages', sent);
  assert.deepEqual([reply.status, await reply.json()], [200, { reply: null }]);
  const receipt = await textTo('13900000001');
  const { headers, body } = texts.all[0] as Request;
  assert.equal(
    headers[signedHeaders.signature],
    signatureFor('known to both', String(headers[signedHeaders.time]), body),
  );
  assert.match(receipt.text, /^【听溪县.*】.*查询码：\d{8}/);
  const { rows } = await county.running.house.db.query<{ id: string; proposed: string }>(
    'select id, proposed from matter where number = $1',
    [receipt.data.number],
  );
  const [{ id = '', proposed } = {}] = rows;
  assert.equal(proposed, 'zhujian');
  await until(id, ['sms receipt sent']);
  assert.equal((await gateway('deliveries', { id: 'provider-1', state: 'delivered' })).status, 204);
  assert.equal(
    (await gateway('deliveries', { id: 'provider-1', state: 'failed' })).status,
    204,
    'late news changes nothing',
  );
  assert.deepEqual(await statesOf(id), ['sms receipt delivered']);
  assert.equal((await gateway('deliveries', { id: 'unknown', state: 'failed' })).status, 404);
});

test('what is wrongly signed or sent again is refused, and registers nothing', async () => {
  const count = async () => (await county.running.house.db.query('select 1 from matter')).rowCount;
  const sent = { channel: 'sms', from: '13900000002', text: '路灯不亮', id: 'mo-2' };
  const before = await count();
  assert.equal((await gateway('messages', sent, 'wrong')).status, 401);
  assert.equal((await gateway('deliveries', { id: 'x', state: 'failed' }, 'wrong')).status, 401);
  const time = (Date.now() / 1000).toFixed(3);
  assert.equal((await gateway('messages', sent, undefined, time)).status, 200);
  assert.equal((await gateway('messages', sent, undefined, time)).status, 401);
  assert.equal((await gateway('messages', sent)).status, 200, 'the same message in a new request is taken, once');
  assert.equal(await count(), (before ?? 0) + 1);
});

test('a mail that is refused goes as a text message; when that fails too, the keeper is asked to write', async () => {
  const contact = { email: 'gone@mail.example', phone: '13900000404' };
  const { id } = await county.says('service-request', { ...saying, contact });
  await stationDispatches(id);
  await until(id, ['e-mail progress fallen-back', 'sms progress given-up']);
  const { items } = await (await county.post('hotline-station')).get<{ items: { matter: string; sentence: string }[] }>(
    '/api/notices',
  );
  assert.ok(items.some(({ matter, sentence }) => matter === id && /书信/.test(sentence)));
});

test('a gateway that says later that it failed sets the next way going', async () => {
  const { id } = await county.says('service-request', { ...saying, contact: { phone: '13900000003' } });
  await stationDispatches(id);
  await textTo('13900000003');
  await until(id, ['sms progress sent']);
  const { rows } = await county.running.house.db.query<{ provider: string }>(
    'select provider from message where matter = $1',
    [id],
  );
  await gateway('deliveries', { id: rows[0]?.provider, state: 'failed', reason: 'DB:0141' });
  assert.deepEqual(await statesOf(id), ['sms progress given-up']);
});

test('of a petition nothing is said but that there is something to look up', async () => {
  const form = { subject: '承包地被占', detail: '没有拿到补偿', 'accused-person': { phone: '13900000099' } };
  const party = { phone: '13900000005' };
  const { body } = await county.stranger.send<{ id: string }>('POST', '/api/matters', {
    body: { procedure: 'petition', form, party },
  });
  const office = await county.post('petition-office-petition-office');
  await office.does(body.id, 'transfer', { body: 'nongshui', kind: 'claim' });
  const { text, data } = await textTo('13900000005');
  assert.match(text, /】您的事项有新进展，请凭编号查询。$/);
  assert.deepEqual(data, {});
  assert.ok(texts.all.every((sent) => !sent.body.includes('13900000099')));
});

test('at night nobody is woken: it goes out at eight; what is urgent goes at once', async () => {
  county.setClock('2026-11-20T22:10:00+08:00');
  const { id } = await county.says('service-request', { ...saying, contact: { phone: '13900000006' } });
  await stationDispatches(id);
  await county.settled();
  const { rows } = await county.running.house.db.query<{ next: Date }>('select next from message where matter = $1', [
    id,
  ]);
  assert.equal(rows[0]?.next.toISOString(), '2026-11-21T00:00:00.000Z');
  const station = await county.post('hotline-station');
  const urgent = { ...saying, contact: { phone: '13900000007' }, urgent: true };
  const { body } = await station.send<{ id: string }>('POST', '/api/matters', {
    body: { procedure: 'service-request', form: urgent, channel: 'phone' },
  });
  await (await county.post('county-government-superior')).does(body.id, 'dispatch', { unit: 'zhujian' });
  await textTo('13900000007');
  assert.ok(texts.all.every(({ body: text }) => !text.includes('13900000006')));
  county.setClock('2026-11-21T08:00:00+08:00');
  await textTo('13900000006');
  county.setClock(noon);
});

test('who writes 退订 is told no more, until they write 恢复', async () => {
  const from = '13900000008';
  const says = async (text: string, id: string) =>
    ((await (await gateway('messages', { channel: 'sms', from, text, id })).json()) as { reply: string | null }).reply;
  assert.match((await says('退订', 'mo-8')) ?? '', /不再/);
  const { id } = await county.says('service-request', { ...saying, contact: { phone: from } });
  await stationDispatches(id);
  await county.settled();
  assert.deepEqual(await statesOf(id), []);
  assert.match((await says('恢复', 'mo-9')) ?? '', /会告诉您/);
});

test('a post with something due gets one message a working day: numbers and days, no words of anybody', async () => {
  county.setClock('2026-11-23T09:00:00+08:00');
  const { house } = county.running;
  await queueDigests(house);
  await queueDigests(house);
  const { body, url } = await robot.next(({ body: text }) => text.includes('要办的事'));
  assert.match(url, /access_token=t&timestamp=\d+&sign=/);
  assert.match(body, /\d{6}-\d{5} .*最晚|期限.*已过/);
  assert.ok(!body.includes(saying.subject));
  const { rowCount } = await house.db.query(`select 1 from message where kind = 'digest'`);
  assert.equal(rowCount, 1);
  county.setClock('2026-11-22T09:00:00+08:00');
  await queueDigests(house);
  assert.equal((await house.db.query(`select 1 from message where kind = 'digest'`)).rowCount, 1, 'not on a Sunday');
});

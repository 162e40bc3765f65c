import assert from 'node:assert/strict';
import { createCipheriv, createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { channelsFrom } from '#server/channels/settings.ts';
import { openWecom, sealWecom, wecomSignature } from '#server/channels/wecom-crypt.ts';
import { type County, openCounty } from './county.ts';
import { type Box, provider, type Request } from './letter-boxes.ts';

const wecom = { token: 'QDG6eK', aesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C', corp: 'wx5823bf96d3bd56c7' };
const dingtalk = 'this is a secret';
const feishu = { key: 'kudryavka', token: 'v-token' };
let county: County;
let platform: Box<Request>;

before(async () => {
  platform = await provider(({ url }) => {
    if (url.includes('tenant_access_token')) return { body: { code: 0, tenant_access_token: 't-1', expire: 7200 } };
    if (url.includes('gettoken')) return { body: { errcode: 0, access_token: 'w-1', expires_in: 7200 } };
    return { body: { code: 0, errcode: 0, msgid: 'm-1' } };
  });
  const url = `http://127.0.0.1:${platform.port}`;
  const channels = channelsFrom({
    HUIYIN_WECOM_TOKEN: wecom.token,
    HUIYIN_WECOM_AES_KEY: wecom.aesKey,
    HUIYIN_WECOM_CORP_ID: wecom.corp,
    HUIYIN_WECOM_AGENT_ID: '1000002',
    HUIYIN_WECOM_SECRET: 's',
    HUIYIN_WECOM_URL: url,
    HUIYIN_DINGTALK_SECRET: dingtalk,
    HUIYIN_DINGTALK_URL: url,
    HUIYIN_FEISHU_ENCRYPT_KEY: feishu.key,
    HUIYIN_FEISHU_TOKEN: feishu.token,
    HUIYIN_FEISHU_APP_ID: 'cli_1',
    HUIYIN_FEISHU_APP_SECRET: 's',
    HUIYIN_FEISHU_URL: url,
  });
  county = await openCounty({ channels });
});
after(async () => {
  await county.close();
  await platform.close();
});

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${county.url}${path}`, { method: 'POST', body, headers: { 'content-type': 'text/plain', ...headers } });

/** The matter a receipt names, as it lies in the county. */
async function registeredIn(receipt: string) {
  const [, number = ''] = /编号：(\d{6}-\d+)/.exec(receipt) ?? [];
  const [, code = ''] = /查询码：(\d{8})/.exec(receipt) ?? [];
  const { rows } = await county.running.house.db.query(
    'select channel, title, proposed from matter where number = $1',
    [number],
  );
  return { number, code, row: rows[0] };
}

const lights = '东头村三组路灯不亮\n坏了三天，晚上看不见路。';
const seconds = () => String(Math.floor(Date.now() / 1000));

const toWecom = (text: string, id = randomUUID(), time = seconds()) => {
  const words = `<xml><ToUserName><![CDATA[${wecom.corp}]]></ToUserName><FromUserName><![CDATA[wang]]></FromUserName><CreateTime>${time}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${text}]]></Content><MsgId>${id}</MsgId><AgentID>1</AgentID></xml>`;
  const sealed = sealWecom(wecom.aesKey, wecom.corp, words);
  const query = new URLSearchParams({
    msg_signature: wecomSignature(wecom.token, time, 'n', sealed),
    timestamp: time,
    nonce: 'n',
  });
  return {
    path: `/api/channels/wecom?${query}`,
    body: `<xml><ToUserName><![CDATA[x]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`,
  };
};

async function wecomSays(text: string): Promise<string> {
  const { path, body } = toWecom(text);
  const reply = await post(path, body);
  assert.equal(reply.status, 200);
  const [, sealed = ''] = /<Encrypt><!\[CDATA\[(.*?)\]\]>/.exec(await reply.text()) ?? [];
  return /<Content><!\[CDATA\[([\s\S]*?)\]\]>/.exec(openWecom(wecom.aesKey, wecom.corp, sealed) ?? '')?.[1] ?? '';
}

test('WeCom asks whether the address is ours, with the values its own documentation gives', async () => {
  const echostr = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==';
  const query = {
    msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
    timestamp: '1409659589',
    nonce: '263014780',
    echostr,
  };
  const ask = (change: object) =>
    fetch(`${county.url}/api/channels/wecom?${new URLSearchParams({ ...query, ...change })}`);
  const reply = await ask({});
  assert.deepEqual([reply.status, await reply.text()], [200, '1616140317555161061']);
  assert.equal((await ask({ nonce: '1' })).status, 401);
});

test('WeCom: a message becomes a request, the receipt stands in the sealed answer, and number and code tell how it stands', async () => {
  const { number, code, row } = await registeredIn(await wecomSays(lights));
  assert.deepEqual(row, { channel: 'wecom', title: '东头村三组路灯不亮', proposed: 'zhujian' });
  assert.match(await wecomSays(`查询 ${number} ${code}`), new RegExp(`^${number}：.+最晚\\d+月\\d+日`));
  assert.match(await wecomSays(`查询 ${number} 00000000`), /不对/);
  assert.match(await wecomSays('帮助'), /查询 编号 查询码/);
});

test('WeCom: a wrong signature and a message sent again are refused', async () => {
  const { path, body } = toWecom('水管爆了');
  assert.equal((await post(path.replace(/msg_signature=\w/, 'msg_signature=z'), body)).status, 401);
  assert.equal((await post(path, body)).status, 200);
  assert.equal((await post(path, body)).status, 401);
  const old = toWecom('水管爆了', randomUUID(), String(Number(seconds()) - 7200));
  assert.equal((await post(old.path, old.body)).status, 401);
});

const toDingtalk = (said: object, time = String(Date.now()), secret = dingtalk) => {
  const sign = createHmac('sha256', secret).update(`${time}\n${secret}`).digest('base64');
  const body = { conversationType: '1', senderStaffId: 'wang', msgtype: 'text', ...said };
  return post('/api/channels/dingtalk', JSON.stringify(body), {
    timestamp: time,
    sign,
    'content-type': 'application/json',
  });
};

test('DingTalk: a message becomes a request with the receipt in the answer; what was told already or wrongly signed is refused', async () => {
  const said = { msgId: 'msg-1', text: { content: lights } };
  const reply = (await (await toDingtalk(said)).json()) as { text: { content: string } };
  const { row } = await registeredIn(reply.text.content);
  assert.deepEqual(row, { channel: 'dingtalk', title: '东头村三组路灯不亮', proposed: 'zhujian' });
  assert.equal((await toDingtalk(said)).status, 401);
  assert.equal((await toDingtalk({ ...said, msgId: 'msg-2' }, undefined, 'another')).status, 401);
  assert.equal((await toDingtalk({ ...said, msgId: 'msg-3' }, String(Date.now() - 7_200_000))).status, 401);
});

test('in a group nothing is registered: the code would be read by all', async () => {
  const said = { msgId: 'msg-4', conversationType: '2', text: { content: lights } };
  const reply = (await (await toDingtalk(said)).json()) as { text: { content: string } };
  assert.match(reply.text.content, /请单独给我发消息/);
});

test('DingTalk: news goes to the address it lends, never to another one', async () => {
  const webhook = `http://127.0.0.1:${platform.port}/robot/sendBySession?session=1`;
  const until = Date.now() + 3_600_000;
  const says = async (msgId: string, sessionWebhook: string) => {
    const said = { msgId, sessionWebhook, sessionWebhookExpiredTime: until, text: { content: '路灯不亮' } };
    const { text } = (await (await toDingtalk(said)).json()) as { text: { content: string } };
    return (await registeredIn(text.content)).number;
  };
  const [lent = '', other = ''] = [await says('msg-5', webhook), await says('msg-6', 'http://127.0.0.1:1/elsewhere')];
  const station = await county.post('hotline-station');
  county.setClock(`${new Date().toISOString().slice(0, 10)}T10:00:00+08:00`);
  for (const number of [lent, other]) {
    const { rows } = await county.running.house.db.query<{ id: string }>('select id from matter where number = $1', [
      number,
    ]);
    await station.does(rows[0]?.id ?? '', 'dispatch', { unit: 'zhujian' });
  }
  const news = await platform.next(({ url, body }) => url.startsWith('/robot/sendBySession') && body.includes(lent));
  assert.match(news.body, /查进度/);
  assert.ok(platform.all.every(({ body }) => !body.includes(other)));
});

const toFeishu = (event: object, change: { nonce?: string; time?: string; signature?: string } = {}) => {
  const { nonce = 'n', time = seconds() } = change;
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(feishu.key).digest(), iv);
  const sealed = Buffer.concat([iv, cipher.update(JSON.stringify(event)), cipher.final()]).toString('base64');
  const body = JSON.stringify({ encrypt: sealed });
  const signature =
    change.signature ??
    createHash('sha256')
      .update(time + nonce + feishu.key + body)
      .digest('hex');
  return post('/api/channels/feishu', body, {
    ...{ 'content-type': 'application/json', 'x-lark-signature': signature },
    ...{ 'x-lark-request-timestamp': time, 'x-lark-request-nonce': nonce },
  });
};

const feishuEvent = (event_id: string, text: string) => ({
  schema: '2.0',
  header: { event_id, event_type: 'im.message.receive_v1', token: feishu.token },
  event: {
    sender: { sender_id: { open_id: 'ou_wang' } },
    message: {
      message_id: `om_${event_id}`,
      chat_type: 'p2p',
      message_type: 'text',
      content: JSON.stringify({ text }),
    },
  },
});

test('Feishu: the address is ours, a message becomes a request, and the receipt is an answer below it', async () => {
  const ours = await toFeishu({ type: 'url_verification', token: feishu.token, challenge: 'c-1' });
  assert.deepEqual(await ours.json(), { challenge: 'c-1' });
  assert.equal((await toFeishu(feishuEvent('e1', lights))).status, 200);
  const receipt = await platform.next(({ url }) => url === '/open-apis/im/v1/messages/om_e1/reply');
  assert.equal(receipt.headers.authorization, 'Bearer t-1');
  const { text } = JSON.parse((JSON.parse(receipt.body) as { content: string }).content) as { text: string };
  assert.deepEqual((await registeredIn(text)).row, {
    channel: 'feishu',
    title: '东头村三组路灯不亮',
    proposed: 'zhujian',
  });
});

test('Feishu: a wrong signature, a wrong token, an old message and one sent again are refused', async () => {
  const event = feishuEvent('e2', '水管爆了');
  assert.equal((await toFeishu(event, { signature: '0'.repeat(64) })).status, 401);
  assert.equal((await toFeishu({ ...event, header: { ...event.header, token: 'x' } })).status, 401);
  assert.equal((await toFeishu({ type: 'url_verification', token: 'x', challenge: 'c' })).status, 401);
  assert.equal((await toFeishu(event, { time: String(Number(seconds()) - 7200) })).status, 401);
  assert.equal((await toFeishu(event)).status, 200);
  assert.equal((await toFeishu(event)).status, 401);
  assert.equal((await post('/api/channels/feishu', '{')).status, 401);
});

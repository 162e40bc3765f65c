import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Email } from 'postal-mime';
import { mailSender } from '#server/channels/mail-out.ts';
import { channelsFrom } from '#server/channels/settings.ts';
import type { EntryView, MatterView } from '#server/routes/contract.ts';
import { verify } from '#server/verify/verify.ts';
import { type County, follow, openCounty } from './county.ts';
import { type Box, freePort, mailBox, provider, type Request } from './letter-boxes.ts';

const address = 'huiyin@county.example';
let county: County;
let out: Box<Email>;
let texts: Box<Request>;
let port: number;

before(async () => {
  out = await mailBox((to) => to.startsWith('gone'));
  texts = await provider(() => ({ body: { id: `sms-${texts.all.length}` } }));
  port = await freePort();
  const channels = channelsFrom({
    HUIYIN_SITE_URL: 'https://huiyin.example',
    HUIYIN_MAIL_ADDRESS: address,
    HUIYIN_SMTP_PORT: String(port),
    HUIYIN_SMTP_URL: `smtp://127.0.0.1:${out.port}`,
    HUIYIN_SMS_URL: `http://127.0.0.1:${texts.port}/send`,
    HUIYIN_SMS_SECRET: 'known to both',
  });
  county = await openCounty({ channels });
});
after(async () => {
  await county.close();
  await Promise.all([out.close(), texts.close()]);
});

/** Brings a mail to the county's door, as another mail server would. */
const brings = (mail: SendMailOptions) =>
  createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true }).sendMail({ to: address, ...mail });

const matters = async () =>
  (await county.running.house.db.query<{ id: string; number: string }>('select id, number from matter order by opened'))
    .rows;

test('line breaks in a name, a subject or a thread make no header of their own', async () => {
  const spy = '\r\nBcc: spy@mail.example\r\nX-Spy: yes';
  const mail = { id: 'broken', kind: 'test', to: 'zhou@mail.example', thread: `<a@b.example>${spy}`, data: {} };
  const said = { subject: `路灯${spy}\r\n\r\n别的话`, text: '内容。' };
  await mailSender.send(county.running.house, { ...mail, ...said });
  await assert.rejects(mailSender.send(county.running.house, { ...mail, to: `zhou@mail.example${spy}`, ...said }));
  const came = await out.next(({ subject }) => subject?.startsWith('路灯') ?? false);
  const names = came.headers.map(({ key }) => key);
  assert.deepEqual(
    names.filter((key) => ['bcc', 'cc', 'x-spy'].includes(key)),
    [],
  );
  assert.match(came.text ?? '', /^内容。/);
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const numbersIn = (mail: Email) => {
  const [, number = ''] = /编号：(\d{6}-\d+)/.exec(mail.text ?? '') ?? [];
  const [, code = ''] = /查询码：(\d{8})/.exec(mail.text ?? '') ?? [];
  return { number, code };
};

test('a mail becomes a request with its photos; the receipt leads back to it, and the answer to it adds to it', async () => {
  await brings({
    from: '"王秀兰" <Wang@mail.example>',
    subject: '东头村三组路灯不亮',
    text: '坏了三天，晚上看不见路。',
    messageId: '<first@mail.example>',
    attachments: [
      { filename: '路灯.png', content: png },
      { filename: '说明.docx', content: Buffer.from('PK-no-picture') },
    ],
  });
  const receipt = await out.next(({ to }) => to?.[0]?.address === 'wang@mail.example');
  assert.equal(receipt.inReplyTo, '<first@mail.example>');
  assert.equal(receipt.from?.address, address);
  const { number, code } = numbersIn(receipt);
  assert.match(receipt.text ?? '', /最晚\d+月\d+日前/);
  assert.ok(receipt.text?.includes(`https://huiyin.example/follow/${number}`));

  const [{ id = '' } = {}] = (await matters()).filter((one) => one.number === number);
  const me = await follow(county.url, county.stranger, { id, number, code, receipt: {} });
  const mine = await me.get<MatterView>(`/api/matters/${id}`);
  assert.deepEqual([mine.channel, mine.title, mine.proposed], ['e-mail', '东头村三组路灯不亮', 'zhujian']);
  const [opening] = await me.get<EntryView[]>(`/api/matters/${id}/entries`);
  const { detail, photos } = (opening?.content ?? {}) as { detail: string; photos: string[] };
  assert.match(detail, /^坏了三天，晚上看不见路。\n［附件未收：说明\.docx］$/);
  assert.equal((await me.send('GET', `/api/files/${photos[0]}`)).status, 200);

  await brings({
    from: 'wang@mail.example',
    subject: `Re: ${receipt.subject}`,
    inReplyTo: receipt.messageId ?? '',
    text: '昨晚有人摔倒了。\n\n在 2026年11月20日，回音写道：\n> 您反映的事已登记。',
    attachments: [{ filename: '现场.png', content: png }],
  });
  await out.next(({ subject }) => subject === `已补充到${number}`);
  const entries = await me.get<EntryView[]>(`/api/matters/${id}/entries`);
  const added = entries.find(({ act }) => act === 'supplement');
  assert.equal(added?.content.words, '昨晚有人摔倒了。');
  const [photo] = (added?.content.photos ?? []) as string[];
  assert.equal((await me.send('GET', `/api/files/${photo}`)).status, 200);
});

test('the same mail brought twice is one matter with one receipt', async () => {
  const mail = { from: 'li@mail.example', subject: '垃圾没人收', text: '三天了', messageId: '<twice@mail.example>' };
  const first = (await matters()).length;
  await brings(mail);
  await brings(mail);
  await out.next(({ to }) => to?.[0]?.address === 'li@mail.example');
  await county.settled();
  assert.equal((await matters()).length, first + 1);
  const { rows } = await county.running.house.db.query(
    `select 1 from message where channel = 'e-mail' and kind = 'receipt'`,
  );
  assert.equal(rows.length, first + 1);
});

test('who names a number of somebody else’s is not let near it: it becomes a matter of their own', async () => {
  const [{ number = '', id = '' } = {}] = await matters();
  const before = (await matters()).length;
  await brings({
    from: 'other@mail.example',
    subject: `关于${number}`,
    text: '请告诉我进展',
    messageId: '<other@mail.example>',
  });
  assert.equal((await matters()).length, before + 1);
  const { rows } = await county.running.house.db.query('select act from entry where matter = $1', [id]);
  assert.equal(rows.filter(({ act }) => act === 'supplement').length, 1);
});

test('what machines write is neither registered nor answered', async () => {
  const count = (await matters()).length;
  const from = 'robot@mail.example';
  await brings({ from, subject: '自动回复', text: '我在休假', headers: { 'Auto-Submitted': 'auto-replied' } });
  await brings({ from, subject: '周报', text: '您的订阅', headers: { 'List-Id': '<news.example>' } });
  await brings({
    from: 'mailer-daemon@mail.example',
    subject: 'Undelivered',
    text: '…',
    envelope: { from: '', to: [address] },
  });
  await brings({ from: address, subject: '自己', text: '写给自己' });
  await county.settled();
  assert.equal((await matters()).length, count);
  assert.ok(out.all.every(({ to }) => to?.[0]?.address !== from));
});

test('a mail that bounces is noted, and goes no further when there is no other way', async () => {
  const receipt = out.all.find(({ to }) => to?.[0]?.address === 'li@mail.example');
  const states = async () =>
    (
      await county.running.house.db.query<{ state: string }>('select state from message where id::text = $1', [
        receipt?.messageId?.slice(1, 37),
      ])
    ).rows.map(({ state }) => state);
  assert.deepEqual(await states(), ['sent']);
  const text = `Action: failed\r\nStatus: 5.1.1\r\n\r\nMessage-ID: ${receipt?.messageId}\r\n`;
  const from = 'mailer-daemon@mail.example';
  await brings({ from, subject: 'Undelivered', text, textEncoding: 'base64', envelope: { from, to: [address] } });
  assert.deepEqual(await states(), ['sent'], 'only what comes without a sender is a bounce');
  await brings({ from, subject: 'Undelivered', text, envelope: { from: '', to: [address] } });
  assert.deepEqual(await states(), ['given-up']);
});

test('another recipient is refused, and a mail too large as well', async () => {
  await assert.rejects(brings({ from: 'a@mail.example', to: 'else@county.example', text: 'x' }), /550/);
  const content = Buffer.alloc(31 * 1024 * 1024, 1);
  await assert.rejects(
    brings({ from: 'a@mail.example', text: 'x', attachments: [{ filename: 'x.bin', content }] }),
    /552/,
  );
});

test('a mail in HTML alone is read as words', async () => {
  const html =
    '<html><head><style>p{color:red}</style></head><body><p>水管爆了&amp;没人修</p><p>在&nbsp;西头</p></body></html>';
  await brings({ from: 'html@mail.example', subject: '', html, messageId: '<html@mail.example>' });
  const rows = await county.running.house.db.query<{ title: string }>(
    'select title from matter order by opened desc limit 1',
  );
  assert.equal(rows.rows[0]?.title, '水管爆了&没人修');
});

test('no address stands in the clear in what is kept', async () => {
  const { owner } = county.running.database;
  const tables = ['message', 'correspondent', 'content', 'request_key', 'entry', 'matter'];
  for (const table of tables) {
    const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${table} t`);
    assert.ok(rows.length > 0, table);
    assert.ok(
      rows.every(({ row }) => !row.includes('@mail.example')),
      table,
    );
  }
});

test('everything that came by mail stands in a ledger without a fault', async () => {
  await county.settled();
  const { findings } = await verify(county.running.house, county.running.database.owner);
  assert.deepEqual(findings, []);
});

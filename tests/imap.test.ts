import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ImapFlow } from 'imapflow';
import { openImap, readMailbox } from '#server/channels/imap-in.ts';
import { channelsFrom } from '#server/channels/settings.ts';
import { type County, openCounty } from './county.ts';
import { imapServer, type Mailbox } from './imap-server.ts';

const isThere = existsSync('/usr/sbin/dovecot');
const titled = (name: string) => (isThere ? name : `${name} (no IMAP server is installed here: nothing was tried)`);
let mailbox: Mailbox | undefined;
let county: County | undefined;

before(async () => {
  mailbox = await imapServer();
  if (mailbox === undefined) return;
  county = await openCounty();
});
after(async () => {
  await county?.close();
  await mailbox?.close();
});

const mail = (id: string, subject: string, head = 'Return-Path: <wang@mail.example>') =>
  `${head}\r\nFrom: =?utf-8?B?546L56eA5YWw?= <wang@mail.example>\r\nTo: huiyin@county.example\r\nSubject: ${subject}\r\nMessage-ID: <${id}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n路灯坏了三天。\r\n`;

test(titled('mail in a mailbox is fetched once, by a real IMAP server'), async (t) => {
  if (mailbox === undefined || county === undefined) return t.diagnostic('no dovecot in /usr/sbin');
  const { house } = county.running;
  const client = await openBox(mailbox);
  await client.append('INBOX', mail('one', 'Street light out'));
  await client.append('INBOX', mail('two', 'Undelivered', 'Return-Path: <>'));
  await client.append('INBOX', mail('one', 'Street light out'));
  assert.equal(await readMailbox(house, mailbox.address), 3);
  assert.equal(await readMailbox(house, mailbox.address), 0, 'what was taken is marked as read');
  const { rows } = await house.db.query('select title, channel, proposed from matter');
  assert.deepEqual(rows, [{ title: 'Street light out', channel: 'e-mail', proposed: 'zhujian' }]);
  await client.logout();
});

test(titled('a server that is set up looks into the mailbox by itself, and stops looking when it stops'), async () => {
  if (mailbox === undefined || county === undefined) return;
  const { house } = county.running;
  const client = await openBox(mailbox);
  await client.append('INBOX', mail('three', 'Water pipe'));
  const settings = { HUIYIN_MAIL_ADDRESS: 'huiyin@county.example', HUIYIN_IMAP_URL: mailbox.address };
  const looking = openImap({ ...house, channels: channelsFrom(settings) });
  const unread = async () => (await client.status('INBOX', { unseen: true })) || { unseen: 1 };
  while ((await unread()).unseen !== 0) await new Promise((resolve) => setTimeout(resolve, 50));
  await looking?.close();
  const { rowCount } = await house.db.query("select 1 from matter where title = 'Water pipe'");
  assert.equal(rowCount, 1);
  await client.logout();
});

test(titled('a wrong password is told without stopping anything'), async () => {
  if (mailbox === undefined || county === undefined) return;
  const wrong = mailbox.address.replace('secret', 'wrong');
  await assert.rejects(readMailbox(county.running.house, wrong), /failed/i);
});

async function openBox({ address }: Mailbox): Promise<ImapFlow> {
  const { hostname: host, port, username: user, password: pass } = new URL(address);
  const client = new ImapFlow({
    host,
    port: Number(port),
    secure: false,
    doSTARTTLS: false,
    logger: false,
    auth: { user, pass },
  });
  await client.connect();
  return client;
}

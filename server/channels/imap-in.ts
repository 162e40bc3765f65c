import { ImapFlow } from 'imapflow';
import type { House } from '../house.ts';
import { openYet } from '../http/open-yet.ts';
import { takeMail } from './mail-in.ts';

/** How often the mailbox is looked into, ms. */
const pause = 60_000;

/** Fetches what is unread in a mailbox of the county, every minute; off unless an address is set. What was taken is marked as read. */
export function openImap(house: House): { close(): Promise<void> } | undefined {
  const { imap } = house.channels;
  if (imap === undefined) return undefined;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async (): Promise<void> => {
    await readMailbox(house, imap.url, () => stopped).catch(complain);
    if (!stopped) timer = setTimeout(() => (running = turn()), pause);
  };
  let running = turn();
  const close = async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
  return { close };
}

/** Takes everything unread, once; answers how many. `imaps://user:password@host/INBOX`. */
export async function readMailbox(house: House, address: string, stopped = () => false): Promise<number> {
  if (!(await openYet(house)())) return 0;
  const { client, mailbox } = clientFor(address);
  let taken = 0;
  try {
    await client.connect();
    await client.mailboxOpen(mailbox);
    const unread = (await client.search({ seen: false }, { uid: true })) || [];
    for (const uid of unread) {
      if (stopped()) break;
      if (await takeOne(house, client, String(uid))) taken += 1;
    }
  } finally {
    if (client.usable) await client.logout().catch(() => undefined);
    client.close();
  }
  return taken;
}

function clientFor(address: string) {
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(address);
  const secure = protocol === 'imaps:';
  const client = new ImapFlow({
    ...{ host: hostname, port: Number(port) || (secure ? 993 : 143), secure, logger: false, disableAutoIdle: true },
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    // Only for a mail server on the same machine, and only when the address says so.
    ...(searchParams.get('tls') === 'off' && { doSTARTTLS: false }),
  });
  // Unheard, a dropped connection would end the process; the command under way fails as well and is told.
  client.on('error', () => undefined);
  return { client, mailbox: decodeURIComponent(pathname.slice(1)) || 'INBOX' };
}

/** One that cannot be taken stays unread, is tried again, and holds up no other. */
async function takeOne(house: House, client: ImapFlow, uid: string): Promise<boolean> {
  const found = await client.fetchOne(uid, { source: true }, { uid: true });
  if (!found || found.source === undefined) return false;
  const done = await takeMail(house, found.source, returnPathOf(found.source)).then(
    () => true,
    (error: unknown) => {
      complain(error);
      return false;
    },
  );
  if (done) await client.messageFlagsAdd(uid, ['\\Seen'], { uid: true });
  return done;
}

/** The sender of the envelope, as the county's own mail server wrote it down; undefined when it did not. */
function returnPathOf(source: Buffer): string | undefined {
  const head = source.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^return-path:\s*<([^>\r\n]*)>/im.exec(head)?.[1];
}

/** Without the words of any mail. */
function complain(error: unknown): void {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  process.stderr.write(`${JSON.stringify({ level: 'warning', channel: 'imap', error: String(code ?? name) })}\n`);
}

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from './letter-boxes.ts';

const program = '/usr/sbin/dovecot';

/** A real mailbox, user and password `county` and `secret`. */
export interface Mailbox {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts Debian's IMAP server with one empty mailbox; undefined where it is not installed. */
export async function imapServer(): Promise<Mailbox | undefined> {
  if (!existsSync(program)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-imap-'));
  const port = await freePort();
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'mail'));
  const { uid, gid } = mailAccount();
  chownSync(join(folder, 'mail'), uid, gid);
  writeFileSync(join(folder, 'conf'), settings(folder, port, uid, gid));
  const server = spawn(program, ['-F', '-c', join(folder, 'conf')], { stdio: 'ignore' });
  await answering(port);
  return {
    address: `imap://county:secret@127.0.0.1:${port}/INBOX?tls=off`,
    close: async () => {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Mail is never kept as root: then as the account that has nothing. */
function mailAccount(): { uid: number; gid: number } {
  const { uid, gid } = userInfo();
  if (uid !== 0) return { uid, gid };
  const id = (option: string) => Number(spawnSync('id', [option, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function settings(folder: string, port: number, uid: number, gid: number): string {
  const { username } = userInfo();
  const ours = username === 'root' ? '' : `default_internal_user = ${username}\ndefault_login_user = ${username}\n`;
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
${ours}mail_location = maildir:${folder}/mail
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
}

async function answering(port: number): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const heard = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1', () => undefined);
      socket.once('data', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('close', () => resolve(false));
      socket.setTimeout(1000, () => socket.destroy());
    });
    if (heard) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('The IMAP server does not answer');
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
}

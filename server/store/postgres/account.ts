import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { trouble } from './trouble.ts';

/** The numeric user and group PostgreSQL runs as. */
export type Account = { uid: number; gid: number };

/**
 * PostgreSQL refuses root, so root lends it another account: the one that already owns the cluster, else the system
 * user `huiyin` (made when there is none), else `nobody`. Anyone else runs PostgreSQL as themselves: undefined.
 */
export function accountFor(folder: string): Account | undefined {
  const self = process.getuid?.();
  const owner = existsSync(folder) ? statSync(folder) : undefined;
  if (self !== 0) {
    if (owner && self !== undefined && owner.uid !== self) throw ownedByAnother(folder, owner.uid);
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = find('huiyin') ?? create('huiyin') ?? find('nobody');
  if (account) return account;
  throw trouble(
    'PostgreSQL 不能以 root 运行,又找不到也无法创建系统用户 huiyin。请创建该用户,或以普通用户启动,或设置 DATABASE_URL。',
    'PostgreSQL cannot run as root, and there is no system user huiyin and none can be made. Create it, start as an ordinary user, or set DATABASE_URL.',
  );
}

/** A cluster that root copied into place (a restored back-up) is handed to the account; PostgreSQL insists on 0700. */
export function takeOver(folder: string, account: Account | undefined): void {
  chmodSync(folder, 0o700);
  if (!account || [folder, join(folder, 'PG_VERSION')].every((path) => statSync(path).uid === account.uid)) return;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, path), account.uid, account.gid);
  }
  lchownSync(folder, account.uid, account.gid);
}

function find(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return answer.status === 0 ? Number(answer.stdout) : 0;
  });
  return uid && gid ? { uid, gid } : undefined;
}

function create(name: string): Account | undefined {
  const shell = ['/usr/sbin/nologin', '/sbin/nologin'].find((path) => existsSync(path)) ?? '/bin/false';
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', shell];
  spawnSync('useradd', [...options, name]);
  return find(name);
}

function ownedByAnother(folder: string, uid: number): Error {
  return trouble(
    `数据库目录 ${folder} 属于另一个用户(uid ${uid})。请以该用户或 root 启动,或更改该目录的所有者。`,
    `The database folder ${folder} belongs to another user (uid ${uid}). Start as that user or as root, or change its owner.`,
  );
}

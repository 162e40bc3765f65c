import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Cluster, clusterAt, runOn } from './cluster.ts';
import { keepPassword, newPassword, readPassword } from './password.ts';

const INITDB = [
  ...['--username=huiyin', '--auth=reject', '--encoding=UTF8'],
  // A disk that rots is noticed when it is read, not when somebody wonders.
  '--data-checksums',
  ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

/** Passwords only, from this machine only: replaces the `reject` under which the cluster is made. */
const ACCESS = 'host all all 127.0.0.1/32 scram-sha-256\n';

/** Makes the cluster beside its place and moves it there whole, so that an interrupted first start leaves none. */
export function createCluster(cluster: Cluster, data: string): void {
  sweep(data);
  const { uid, gid } = cluster.start;
  const account = uid !== undefined && gid !== undefined ? { uid, gid } : undefined;
  const draft = clusterAt(mkdtempSync(join(data, 'postgres.new-')), account, cluster.binaries, cluster.log);
  if (account) chownSync(draft.folder, account.uid, account.gid);
  runOnDraft(draft, data);
  renameSync(draft.folder, cluster.folder);
  if (process.platform !== 'win32') flush(data);
}

/** For a cluster whose password file was lost (it is not part of every copy of the data). */
export function resetPassword(cluster: Cluster, data: string): void {
  const password = newPassword();
  single(cluster, [`ALTER ROLE huiyin PASSWORD '${password}'`]);
  keepPassword(data, password);
}

/** What earlier, interrupted first starts left; an `initdb` that outlived its owner may still be writing there. */
function sweep(data: string): void {
  for (const name of readdirSync(data)) {
    if (name.startsWith('postgres.new-')) rmSync(join(data, name), { recursive: true, maxRetries: 5, retryDelay: 50 });
  }
}

function runOnDraft(draft: Cluster, data: string): void {
  chmodSync(draft.folder, 0o700);
  runOn(draft, 'initdb', ['-D', draft.seenAs, ...INITDB], '');
  writeFileSync(join(draft.folder, 'pg_hba.conf'), ACCESS);
  const password = readPassword(data) ?? newPassword();
  single(draft, [`ALTER ROLE huiyin PASSWORD '${password}'`, 'CREATE DATABASE huiyin']);
  keepPassword(data, password);
}

/** SQL without a server and without a password. It goes in by stdin: arguments can be read by every user. */
function single(cluster: Cluster, statements: string[]): void {
  const options = ['--single', '-D', cluster.seenAs, '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic'];
  runOn(cluster, 'postgres', [...options, 'postgres'], `${statements.join('\n')}\n`);
}

function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

import { createHash, createHmac, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral, type Pool } from 'pg';

/** Signed in as this, the session works as huiyin_app from its first statement on. */
export const asApp = '-c role=huiyin_app';

/** The role of this installation: its name and password follow from its secret, so that all its servers know them. */
export interface Login {
  readonly role: string;
  readonly password: string;
}

export function loginFrom(secret: Buffer): Login {
  const password = Buffer.from(hkdfSync('sha256', secret, 'huiyin', 'database-login', 32)).toString('base64url');
  // Other keys are another role: a second installation on one server takes nobody's password away.
  const mark = createHash('sha256').update(password).digest('hex').slice(0, 12);
  return { role: `huiyin_login_${mark}`, password };
}

/**
 * The address at which the application signs in as a role of its own, which is a member of huiyin_app and of nothing else: whatever it is
 * made to say, it cannot become the owner. Made when the owner may; undefined where that cannot be.
 */
export async function appAddress(owner: Pool, url: string, login: Login): Promise<string | undefined> {
  const address = new URL(url);
  address.username = login.role;
  address.password = login.password;
  if (await opens(address.href)) return address.href;
  const made = await makeRole(owner, login).then(
    () => true,
    () => false,
  );
  return made && (await opens(address.href)) ? address.href : undefined;
}

async function makeRole(owner: Pool, { role, password }: Login): Promise<void> {
  const [name, secret] = [escapeIdentifier(role), escapeLiteral(verifierOf(password))];
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [role]);
  const how = 'login noinherit nosuperuser nocreatedb nocreaterole';
  // Two servers that start at once: whoever comes second finds it made.
  if (rowCount === 0) await owner.query(`create role ${name} ${how} password ${secret}`).catch(unlessThere);
  else await owner.query(`alter role ${name} ${how} password ${secret}`);
  await owner.query(`grant huiyin_app to ${name}`);
}

function unlessThere(error: Error & { readonly code?: string }): void {
  if (error.code !== '42710' && error.code !== '23505') throw error;
}

async function opens(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, options: asApp, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** What PostgreSQL keeps of a password (RFC 5803): sent instead of it, so that no log of statements can hold it. */
function verifierOf(password: string): string {
  const [salt, rounds] = [randomBytes(16), 4096];
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest();
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`;
}

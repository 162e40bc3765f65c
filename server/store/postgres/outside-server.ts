import { Client } from 'pg';
import { trouble } from './trouble.ts';

const OLDEST = 150_000;

/** Connects once; throws unless a PostgreSQL 15 or later answers. The address is not repeated: it holds a password. */
export async function checkOutsideServer(url: string): Promise<void> {
  const { number, name, unsafe } = await standingOf(url);
  if (number < OLDEST) throw tooOld(name);
  if (unsafe.length > 0) throw forgetful(unsafe);
}

/** Set so, what was acknowledged is gone after a power cut. `synchronous_commit` of the role or the database counts too: this asks as we would. */
const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

const forgetful = (names: readonly string[]): Error =>
  trouble(
    `DATABASE_URL 指向的数据库关闭了 ${names.join('、')}，断电会丢掉已经受理的事。请改成 on 再启动。`,
    `The database at DATABASE_URL has ${names.join(', ')} switched off: a power cut would lose what was acknowledged. Set to on and start again.`,
  );

const tooOld = (name: string): Error =>
  trouble(
    `DATABASE_URL 指向的 PostgreSQL 版本是 ${name},回音需要 15 或以上。请升级该服务器或改用另一台。`,
    `The PostgreSQL at DATABASE_URL is version ${name}; Huiyin needs 15 or later. Upgrade it or use another server.`,
  );

interface Standing {
  readonly number: number;
  readonly name: string;
  readonly unsafe: readonly string[];
}

async function standingOf(url: string): Promise<Standing> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    // Without a listener, a server that hangs up afterwards would end the whole process.
    client.on('error', () => {});
    await client.connect();
    try {
      return await ask(client);
    } finally {
      await client.end();
    }
  } catch (error) {
    const said = error instanceof Error ? error.message || ('code' in error ? String(error.code) : '') : '';
    throw trouble(
      `无法连接 DATABASE_URL 指定的数据库(${said})。请检查地址、账号、密码以及服务器是否在运行。`,
      `The database at DATABASE_URL cannot be reached (${said}). Check address, user and password, and that it is running.`,
      error,
    );
  }
}

/** A server so old that it has no such setting is told apart by its version first. */
async function ask(client: Client): Promise<Standing> {
  const version =
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name";
  const { rows } = await client.query<Omit<Standing, 'unsafe'>>(version);
  const standing = { number: 0, name: '?', ...rows[0] };
  if (standing.number < OLDEST) return { ...standing, unsafe: [] };
  const { rows: off } = await client.query<{ name: string }>(
    "SELECT name FROM pg_settings WHERE name = ANY($1) AND setting = 'off' ORDER BY name",
    [durable],
  );
  return { ...standing, unsafe: off.map(({ name }) => name) };
}

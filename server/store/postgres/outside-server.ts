import { Client } from 'pg';
import { trouble } from './trouble.ts';

const OLDEST = 150_000;

/** Connects once; throws unless a PostgreSQL 15 or later answers. The address is not repeated: it holds a password. */
export async function checkOutsideServer(url: string): Promise<void> {
  const { number, name } = await versionOf(url);
  if (number >= OLDEST) return;
  throw trouble(
    `DATABASE_URL 指向的 PostgreSQL 版本是 ${name},回音需要 15 或以上。请升级该服务器或改用另一台。`,
    `The PostgreSQL at DATABASE_URL is version ${name}; Huiyin needs 15 or later. Upgrade it or use another server.`,
  );
}

async function versionOf(url: string): Promise<{ number: number; name: string }> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    // Without a listener, a server that hangs up afterwards would end the whole process.
    client.on('error', () => {});
    await client.connect();
    try {
      const sql =
        "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name";
      const { rows } = await client.query<{ number: number; name: string }>(sql);
      return rows[0] ?? { number: 0, name: '?' };
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

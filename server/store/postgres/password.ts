import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The owner's password as kept in `keys/` of the data folder, or undefined when it was lost. */
export function readPassword(data: string): string | undefined {
  try {
    return readFileSync(place(data), 'utf8').trim() || undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** 32 random bytes in base64url: needs no quoting in SQL nor escaping in an address. */
export function newPassword(): string {
  return randomBytes(32).toString('base64url');
}

export function keepPassword(data: string, password: string): void {
  mkdirSync(join(data, 'keys'), { recursive: true, mode: 0o700 });
  const draft = `${place(data)}.new`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, `${password}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, place(data));
}

export function ownerUrl(data: string, port: number): string {
  return `postgres://huiyin:${readPassword(data)}@127.0.0.1:${port}/huiyin`;
}

function place(data: string): string {
  return join(data, 'keys', 'postgres-password');
}

import { channel } from 'node:diagnostics_channel';
import { hash, verify } from '@node-rs/argon2';

/**
 * How hard a password is to try: argon2id with what OWASP asks at least (19 MiB, two passes, one lane). May rise: whoever signs in
 * with a hash of less gets a new one. Never fall.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Told of each run, without any word of it, so that a test can count the work. */
const runs = channel('huiyin.argon2');

export function hashOf(password: string): Promise<string> {
  runs.publish('hash');
  return hash(password, cost);
}

/** Whether it is the password. Without a hash the same work is done on one that nobody's password fits. */
export async function isPassword(kept: string | undefined, password: string): Promise<boolean> {
  runs.publish('verify');
  const right = await verify(kept ?? (await decoy), password).catch(() => false);
  return right && kept !== undefined;
}

/** A hash made with less than is asked today. */
export function isWeak(kept: string): boolean {
  const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(kept) ?? [];
  return !(Number(memory) >= cost.memoryCost && Number(passes) >= cost.timeCost);
}

const decoy = hash(crypto.randomUUID(), cost);
